package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.Photos;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same way in real pages, each looked at as a desk and as a phone shows it. */
@WithRunningSystem
class OneComplaintsWayInTheBrowserIT {

    private final RunningSystem system;

    OneComplaintsWayInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void aComplaintGoesItsWholeWayThroughThePages() {
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url());
                Visitor officer = chromium.visitor(system.url());
                Visitor neighbour = chromium.visitor(system.url());
                Visitor supervisor = chromium.visitor(system.url())) {
            Receipt receipt = files(citizen);

            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            opens(officer, receipt);
            accepts(officer);
            answers(officer, "您反映的情况属实。已责令工地夜间停工，并安排专人值守一周。");
            neighbour.signsIn(DemoAccount.OFFICER_NANPING);
            cannotFind(neighbour, receipt);

            follows(citizen, receipt);
            rates(citizen, "没有解决", "不满意", "昨晚又打桩到两点。");
            assertThat(citizen.page().getByTestId("track-status")).hasText("正在办理");

            answers(officer, "已查封打桩设备，施工单位书面承诺夜间不再施工。");
            cannotFind(neighbour, receipt);
            citizen.page().reload();
            rates(citizen, "解决了", "满意", "终于安静了。");
            assertThat(citizen.page().getByTestId("track-status")).hasText("已办结");
            citizen.isShown("tracking-closed");

            supervisor.signsIn(DemoAccount.SUPERVISOR);
            assertThat(heading(supervisor.page(), "督办")).isVisible();
            supervisor.isShown("overview");
            supervisor.opens("/desk/wall");
            assertThat(supervisor.page().getByText("交办率").first()).isVisible();
            supervisor.isShown("wall");
        }
    }

    private static Receipt files(Visitor citizen) {
        Page page = citizen.opens("/");
        assertThat(page.getByText("件件有回音").first()).isVisible();
        citizen.isShown("home");

        link(page, "我要投诉").click();
        page.getByLabel("说说情况").fill("楼下工地每晚十一点后还在打桩，已经一个星期了，老人孩子都睡不着。");
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("night.jpg", "image/jpeg", Photos.ofASiteAtNight()));
        assertThat(page.getByAltText("第 1 张照片")).isVisible();
        assertThat(page.getByText("像是：").first()).isVisible();
        citizen.isShown("file-what");
        button(page, "下一步").click();

        page.getByPlaceholder(Pattern.compile("搜地名")).fill("弹子石老街");
        page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("找到的地名"))
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        assertThat(page.getByTestId("picked-place")).containsText("弹子石街道");
        citizen.isShown("file-where");
        button(page, "下一步").click();

        page.getByLabel("匿名", new Page.GetByLabelOptions()).check();
        citizen.isShown("file-contact");
        button(page, "下一步").click();

        assertThat(heading(page, "核对一遍")).isVisible();
        citizen.isShown("file-check");
        button(page, "提交投诉").click();

        assertThat(page.getByTestId("receipt-office")).containsText("弹子石街道");
        citizen.isShown("receipt");
        return new Receipt(
                "",
                page.getByTestId("receipt-number").innerText(),
                page.getByTestId("receipt-code").innerText());
    }

    private static void follows(Visitor citizen, Receipt receipt) {
        Page page = citizen.opens("/track");
        page.getByLabel("投诉编号").fill(receipt.number());
        page.getByLabel("查询码").fill(receipt.queryCode());
        citizen.isShown("track");
        button(page, "查看进度").click();
        assertThat(page.getByTestId("track-status")).hasText("已答复");
        citizen.isShown("tracking-answered");
    }

    private static void rates(Visitor citizen, String solved, String satisfied, String why) {
        Page page = citizen.page();
        Locator form = page.locator("form").filter(new Locator.FilterOptions().setHasText("您满意吗？"));
        form.getByLabel(solved, exactly()).check();
        form.getByLabel(satisfied, exactly()).check();
        form.getByLabel("为什么？").fill(why);
        citizen.isShown("rating-" + (solved.equals("解决了") ? "satisfied" : "dissatisfied"));
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交评价"))
                .click();
        assertThat(form).not().isVisible();
    }

    private static void opens(Visitor officer, Receipt receipt) {
        Page page = officer.opens("/desk/cases?q=" + receipt.number());
        page.getByTestId("case-row").first().click();
        assertThat(page.getByTestId("case-state")).hasText("已交办");
        officer.isShown("case-assigned");
    }

    private static void accepts(Visitor officer) {
        Page page = officer.page();
        page.getByTestId("next-act").click();
        assertThat(page.getByTestId("case-state")).hasText("办理中");
        officer.isShown("case-in-progress");
    }

    private static void answers(Visitor officer, String text) {
        Page page = officer.page();
        page.getByTestId("next-act").click();
        Locator form = page.locator("form").filter(new Locator.FilterOptions().setHasText("办理结果"));
        form.getByLabel("反映属实，已处理").check();
        form.getByLabel("答复内容").fill(text);
        officer.isShown("answer-form");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交答复"))
                .click();
        assertThat(page.getByTestId("case-state")).hasText("已答复");
        assertThat(page.getByText("有没写完的草稿")).hasCount(0);
        officer.isShown("case-answered");
    }

    private static void cannotFind(Visitor neighbour, Receipt receipt) {
        Page page = neighbour.opens("/desk/cases?q=" + receipt.number());
        assertThat(page.getByText("没有符合").first()).isVisible();
        assertThat(page.getByTestId("case-row")).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
