package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Keys;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An operator takes calls by keyboard alone; a citizen hears how many have reported something near there. */
@WithRunningSystem
@Tag("drill")
class CallInTheBrowserIT {

    /** Of an average skilled typist, by Card, Moran and Newell's keystroke-level model. */
    private static final double SECONDS_A_KEY = 0.28;

    private static final double MOST_SECONDS = 90;
    private static final int MOST_KEYS_BESIDE_WHAT_IS_SAID = 8;

    /** As long as what an operator of a hotline takes down of an ordinary call. */
    private static final String TEXT = "楼下工地现在正在打桩，已经连续三个晚上到凌晨两点，吵得老人和孩子睡不着，跟物业反映过也没人管，希望尽快派人来看一看。";

    private static final String PHONE = "13912345678";

    private final RunningSystem system;

    CallInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void isTakenByKeyboardAloneFromTheNumberToTheNextCall() {
        Receipt before = new Citizen(system.url())
                .files(NewComplaint.at(106.587652, 29.583887, "工地上周也是半夜打桩。").withContact("李女士", PHONE));
        Desk desk = new Desk(system.url(), system.tokens(), DemoAccount.OPERATOR);
        await().until(() ->
                desk.get("/api/cases/near?lon=106.5876&lat=29.5838").body().contains(before.number()));
        try (Chromium chromium = Chromium.started();
                Visitor operator = chromium.visitor(system.url())) {
            operator.signsIn(DemoAccount.OPERATOR);
            Page page = operator.opens("/desk/call");
            assertThat(page.locator("#call-phone")).isFocused();
            operator.isShown("call-empty");
            page.locator("#call-phone").focus();

            Keys keys = new Keys(page);
            keys.type(PHONE);
            keys.press("Tab");
            keys.type("李女士");
            keys.press("Tab");
            keys.type(TEXT);
            keys.press("Tab");
            keys.type("弹子石");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            keys.press("Enter");

            assertThat(page.getByTestId("call-earlier")).containsText(before.number());
            assertThat(page.getByTestId("call-110")).containsText("110");
            assertThat(page.getByTestId("call-category-hint")).containsText("夜间施工噪声");
            assertThat(page.getByTestId("call-office-hint")).containsText("弹子石街道");
            assertThat(page.getByTestId("call-promises")).containsText("前答复您");
            assertThat(page.getByTestId("call-near")).containsText(before.number());
            operator.isShown("call-hints");

            keys.press("Control+Enter");
            assertThat(page.getByTestId("call-receipt")).containsText("前答复您");
            assertThat(page.getByTestId("call-office")).containsText("弹子石街道");
            String number = page.getByTestId("call-number").innerText();
            assertThat(page.getByTestId("call-next")).isFocused();
            operator.isShown("call-receipt");

            keys.press("n");
            assertThat(page.locator("#call-phone")).isFocused();
            assertThat(page.locator("#call-text")).hasValue("");
            assertThat(page.getByTestId("call-earlier")).hasCount(0);

            JsonValue row = desk.queue("q=" + number).getFirst();
            assertThat(row.get("channel").textOrEmpty()).isEqualTo("hotline");
            double seconds = (keys.keysOfTyped() + keys.pressed()) * SECONDS_A_KEY;
            System.out.printf(
                    "an ordinary call: %d characters by %d keys, %d keys beside them, %.0f s at the keyboard%n",
                    keys.typed(), keys.keysOfTyped(), keys.pressed(), seconds);
            assertThat(keys.pointerPresses()).isZero();
            assertThat(keys.pressed()).isLessThanOrEqualTo(MOST_KEYS_BESIDE_WHAT_IS_SAID);
            assertThat(seconds).isLessThanOrEqualTo(MOST_SECONDS);
        }
    }

    @Test
    void isTakenAllTheSameWhileTheEngineIsAwayAndAQuestionIsClosedAtOnce() {
        try (Chromium chromium = Chromium.started();
                Visitor operator = chromium.visitor(system.url())) {
            operator.signsIn(DemoAccount.OPERATOR);
            Page page = operator.page();
            page.route("**/api/dispatch-previews", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            operator.opens("/desk/call");
            assertThat(page.locator("#call-phone")).isFocused();

            page.locator("#call-text").fill("夜间施工证明在哪里可以查到？");
            assertThat(page.getByTestId("call-hints-away")).isVisible();
            page.locator("#call-question").check();
            page.locator("#call-answer").fill("可以在区住房城乡建设委网站输入工地名称查询。");
            operator.isShown("call-question");
            page.keyboard().press("Control+Enter");

            assertThat(page.getByTestId("call-answered")).containsText("区住房城乡建设委");
            String number = page.getByTestId("call-number").innerText();
            String code = page.getByTestId("call-code").innerText().replace(" ", "");
            JsonValue tracked = Web.get(system.url() + "/api/complaints/" + number, Map.of("Query-Code", code))
                    .json();
            assertThat(tracked.get("status").textOrEmpty()).isEqualTo("closed");
            assertThat(tracked.get("answer").get("text").textOrEmpty()).contains("输入工地名称查询");

            Visitor caller = chromium.visitor(system.url());
            Page tracking = caller.opens("/track");
            tracking.getByLabel("投诉编号").fill(number);
            tracking.getByLabel("查询码").fill(code);
            tracking.keyboard().press("Enter");
            assertThat(tracking.getByText("输入工地名称查询").first()).isVisible();
            caller.isShown("tracking-answered-at-once");
            caller.close();
        }
    }

    @Test
    void isNotForOthers() {
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            Page page = officer.opens("/desk/call");

            page.waitForURL(Pattern.compile(".*/no-right"));
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("接电话")))
                    .hasCount(0);
        }
    }

    @Test
    void tellsACitizenHowManyHaveReportedSomethingNearThere() {
        Citizen citizens = new Citizen(system.url());
        for (int i = 0; i < 3; i++) {
            citizens.files(
                    NewComplaint.at(106.582632, 29.579921, "楼下工地半夜还在打桩，吵得睡不着。").withContact("邻居", "1370000990" + i));
        }
        await().until(() -> Web.get(system.url() + "/api/complaints/near?lon=106.582632&lat=29.579921", Map.of())
                .body()
                .contains("persons"));
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = citizen.opens("/file/where");
            page.getByPlaceholder(Pattern.compile("搜地名")).fill("弹子石老街");
            page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("找到的地名"))
                    .getByRole(AriaRole.BUTTON)
                    .first()
                    .click();

            assertThat(page.getByTestId("near-reports")).containsText("3 人反映");
            citizen.isShown("file-where-near");
        }
    }
}
