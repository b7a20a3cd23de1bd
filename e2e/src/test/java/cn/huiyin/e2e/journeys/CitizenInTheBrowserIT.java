package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Photos;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Less common steps of a citizen: an unclear place, an amendment, a reminder to the office, a page without a network.
 */
@WithRunningSystem
class CitizenInTheBrowserIT {

    private static final String FIRST_PIXEL = """
            async (image) => {
              await image.decode()
              const canvas = document.createElement('canvas')
              const pen = canvas.getContext('2d')
              pen.drawImage(image, 0, 0)
              return [...pen.getImageData(0, 0, 1, 1).data]
            }""";

    private final RunningSystem system;

    CitizenInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void isToldAtTheMapThatAPlaceIsOutsideAndReadsThePlaceInWordsBeforeSending() {
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = citizen.opens("/file/what");
            page.getByLabel("说说情况").fill("楼下餐馆油烟直排。");
            button(page, "下一步").click();
            page.context().grantPermissions(List.of("geolocation"));
            // Beijing.
            page.context().setGeolocation(new Geolocation(39.9, 116.4));
            button(page, "用我现在的位置").click();

            assertThat(page.getByTestId("outside")).containsText("不在南岸区内");
            assertThat(page.getByText("长江").first()).isVisible();
            citizen.isShown("file-where-outside");

            page.getByPlaceholder(Pattern.compile("搜地名")).fill("南坪");
            Locator found = page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("找到的地名"));
            assertThat(found.getByRole(AriaRole.BUTTON).first()).isVisible();
            assertThat(found.getByRole(AriaRole.BUTTON).allInnerTexts()).doesNotHaveDuplicates();
            citizen.isShown("file-where-search");

            page.getByPlaceholder(Pattern.compile("搜地名")).fill("弹子石老街");
            found.getByText("弹子石老街").first().click();
            assertThat(page.getByTestId("outside")).hasCount(0);
            assertThat(page.getByTestId("picked-place")).containsText("弹子石街道");
            button(page, "下一步").click();
            page.getByLabel("匿名").check();
            button(page, "下一步").click();

            assertThat(page.getByTestId("check-place")).containsText("弹子石街道");
            assertThat(page.getByText("经度")).hasCount(0);
            button(page, "提交投诉").click();
            assertThat(page.getByTestId("receipt-office")).containsText("弹子石街道");
            assertThat(page.getByText("不需要").first()).isVisible();
            citizen.isShown("receipt-anonymous");
        }
    }

    @Test
    void addsAPhotoAWordAndTheRightPlaceLater() {
        Receipt receipt = assigned("隔壁在装修，冲击钻从早响到晚。");
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = follows(citizen, receipt);
            button(page, "补充或更正").click();
            Locator form = page.getByRole(AriaRole.DIALOG);
            form.getByLabel("想补充的情况").fill("今天中午又开工了。");
            Locator map = form.getByRole(AriaRole.APPLICATION);
            assertThat(map).hasAttribute("aria-busy", "false");
            map.focus();
            page.keyboard().press("Enter");
            assertThat(form.getByTestId("picked-point")).isVisible();
            form.locator("input[type=file]")
                    .setInputFiles(new FilePayload("noon.jpg", "image/jpeg", Photos.ofASiteAtNight()));
            assertThat(form.getByAltText("第 1 张照片")).isVisible();
            citizen.isShown("tracking-amend");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交"))
                    .click();

            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(page.getByText("今天中午又开工了。")).isVisible();
            assertThat(page.getByLabel("您上传的第 1 张照片")).isVisible();
            citizen.isShown("tracking-amended");
        }
    }

    @Test
    void seesATransparentPhotoOnAWhiteGround() {
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = citizen.opens("/file/what");
            page.locator("input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("drawing.png", "image/png", Photos.transparent()));
            Locator photo = page.getByAltText("第 1 张照片");
            assertThat(photo).isVisible();

            assertThat(photo.evaluate(FIRST_PIXEL))
                    .as("red, green, blue, opacity")
                    .isEqualTo(List.of(255, 255, 255, 255));
        }
    }

    @Test
    void remindsTheOfficeOnceADayAndTheOfficeHearsIt() {
        Receipt receipt = assigned("垃圾站臭气，一直没人来。");
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url());
                Visitor head = chromium.visitor(system.url())) {
            head.signsIn(DemoAccount.HEAD_DANZISHI);
            Page page = follows(citizen, receipt);

            button(page, "催一催").click();
            Locator form = page.getByRole(AriaRole.DIALOG);
            form.getByLabel("想补充的话").fill("今天味道特别大。");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提醒他们"))
                    .click();

            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(button(page, "催一催")).hasCount(0);
            page.reload();
            assertThat(button(page, "补充或更正")).isVisible();
            assertThat(button(page, "催一催")).hasCount(0);
            Page office = head.page();
            office.getByLabel(Pattern.compile("消息")).first().click();
            assertThat(office.getByText("催办 " + receipt.number()).first()).isVisible();
            office.getByText("催办 " + receipt.number()).first().click();
            assertThat(office.getByText("今天味道特别大。")).isVisible();
            head.isShown("case-urged");
        }
    }

    @Test
    void isNotShownTheOldRatingUnderANewAnswer() {
        Receipt receipt = assigned("商场空调外机轰鸣。");
        Desk officer = desk(DemoAccount.OFFICER_DANZISHI);
        officer.acts(receipt.caseId(), "accept", Map.of());
        officer.acts(receipt.caseId(), "answer", Map.of("outcome", "supported", "text", "已要求商场检修。"));
        Citizen citizen = new Citizen(system.url());
        citizen.rates(receipt, false, "dissatisfied", "外机还在响。");
        officer.acts(receipt.caseId(), "answer", Map.of("outcome", "supported", "text", "已更换外机。"));
        try (Chromium chromium = Chromium.started();
                Visitor visitor = chromium.visitor(system.url())) {
            Page page = follows(visitor, receipt);

            assertThat(page.getByText("已更换外机。").first()).isVisible();
            assertThat(page.getByText("您的评价")).hasCount(0);
            visitor.isShown("tracking-answered-again");
        }
    }

    @Test
    void findsTheStartPageAndTheFormsWithoutANetwork() {
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = citizen.opens("/");
            await().until(() -> keptFiles(page) > 5);

            page.context().setOffline(true);
            page.reload();
            assertThat(page.getByText("件件有回音").first()).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我要投诉"))
                    .first()
                    .click();
            page.getByLabel("说说情况").fill("断网的时候写的。");
            citizen.isShown("file-what-offline");

            page.context().setOffline(false);
            page.reload();
            assertThat(page.getByLabel("说说情况")).hasValue("断网的时候写的。");
        }
    }

    @Test
    void readsTheMapInEnglish() {
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = citizen.opens("/file/what");
            button(page, "English").click();
            page.getByLabel("Tell us about it").fill("Loud music at night.");
            button(page, "Next").click();

            assertThat(page.getByText("Yangtze River").first()).isVisible();
            assertThat(page.locator(".map-name").allInnerTexts())
                    .hasSize(15)
                    .contains("Danzishi", "Nanping", "Nanping Town")
                    .noneMatch(name -> name.matches(".*\\p{IsHan}.*"));
            citizen.isShown("file-where-english");
        }
    }

    private static int keptFiles(Page page) {
        return ((Number) page.evaluate("async () => (await (await caches.open('huiyin.pages')).keys()).length"))
                .intValue();
    }

    private static Page follows(Visitor citizen, Receipt receipt) {
        Page page = citizen.opens("/track");
        page.getByLabel("投诉编号").fill(receipt.number());
        page.getByLabel("查询码").fill(receipt.queryCode());
        button(page, "查看进度").click();
        assertThat(page.getByTestId("track-status")).isVisible();
        return page;
    }

    private Receipt assigned(String text) {
        Receipt receipt = new Citizen(system.url()).files(NewComplaint.inDanzishi(text));
        Desk head = desk(DemoAccount.HEAD_DANZISHI);
        await().until(() -> head.opens(receipt.caseId()).ok());
        return receipt;
    }

    private Desk desk(DemoAccount account) {
        return new Desk(system.url(), system.tokens(), account);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
