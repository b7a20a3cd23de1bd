package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.json.JsonValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Two colleagues of one office at the same case, and figures that lead to their cases; alone, for it counts all cases. */
@WithRunningSystem
@Isolated
class ColleaguesInTheBrowserIT {

    /** Any number but 0: other journeys file cases too. */
    private static final Pattern SOME = Pattern.compile("[1-9]");

    /** Milliseconds within which a page must show the act of a colleague. */
    private static final double TWO_SECONDS = 2_000;

    private final RunningSystem system;

    ColleaguesInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void seeEachOthersActsAndKeepWhatTheyWrite() {
        Receipt receipt = assigned("隔壁汽修店凌晨还在敲打，吵得孩子睡不着。");
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url());
                Visitor head = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            head.signsIn(DemoAccount.HEAD_DANZISHI);
            Page mine = opens(officer, receipt);
            Page colleagues = opens(head, receipt);
            assertThat(colleagues.getByTestId("live")).hasText("实时");

            mine.getByTestId("next-act").click();
            assertThat(mine.getByTestId("case-state")).hasText("办理中");

            assertThat(colleagues.getByTestId("case-state"))
                    .hasText("办理中", new HasTextOptions().setTimeout(TWO_SECONDS));

            mine.getByTestId("next-act").click();
            Locator answer = mine.getByLabel("答复内容");
            answer.fill("已到现场查看，");
            desk(DemoAccount.HEAD_DANZISHI).acts(receipt.caseId(), "inspection", Map.of("findings", "现场查看，卷帘门后仍在敲打。"));

            assertThat(mine.getByText("刚才有人先动了这件")).isVisible(new IsVisibleOptions().setTimeout(TWO_SECONDS));
            assertThat(answer).hasValue("已到现场查看，");
            officer.isShown("case-colleague-acted");

            Map<String, Object> colleaguesAnswer = Map.of("outcome", "supported", "text", "已责令夜间停业。");
            desk(DemoAccount.HEAD_DANZISHI).acts(receipt.caseId(), "answer", colleaguesAnswer);

            assertThat(mine.getByText("现在不能办这一步了")).isVisible(new IsVisibleOptions().setTimeout(TWO_SECONDS));
            assertThat(answer).hasValue("已到现场查看，");
            officer.isShown("case-colleague-answered");
        }
    }

    @Test
    void areToldWhenTheLineIsGoneAndSeeWhatTheyMissedWhenItIsBack() {
        Receipt receipt = assigned("河边烧烤摊油烟很大，每天到半夜。");
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            Page page = opens(officer, receipt);
            assertThat(page.getByTestId("live")).hasText("实时");

            page.context().setOffline(true);
            assertThat(page.getByTestId("live"))
                    .containsText("没有网络", new ContainsTextOptions().setTimeout(TWO_SECONDS));
            desk(DemoAccount.HEAD_DANZISHI).acts(receipt.caseId(), "accept", Map.of());
            page.context().setOffline(false);

            assertThat(page.getByTestId("live")).hasText("实时");
            assertThat(page.getByTestId("case-state")).hasText("办理中");
        }
    }

    @Test
    void findBehindAFigureTheCasesThatItCounts() {
        Receipt receipt = assigned("工地扬尘很大，窗户都不敢开。");
        await().until(() -> areCounted(receipt));
        try (Chromium chromium = Chromium.started();
                Visitor supervisor = chromium.visitor(system.url())) {
            supervisor.signsIn(DemoAccount.SUPERVISOR);
            Page page = supervisor.opens("/desk/overview");
            Locator figure = page.getByLabel("交办率").first().locator("a").first();
            assertThat(figure).isVisible();
            String counted = figure.innerText().replaceAll("(?s).*/ *(\\d+).*", "$1");
            figure.click();

            assertThat(page.getByTestId("behind-figure")).containsText(counted + " 件");
            assertThat(page.getByTestId("case-row")).hasCount(Integer.parseInt(counted));
            supervisor.isShown("cases-behind-figure");
        }
    }

    @Test
    void areUrgedFromTheSupervisorsPageOfTheDay() {
        Receipt receipt = assigned("地下室水泵每晚轰鸣，墙都在抖。");
        new Desk(system.url(), system.tokens(), DemoAccount.OFFICER_DANZISHI)
                .acts(receipt.caseId(), "accept", Map.of());
        reopened(receipt);
        try (Chromium chromium = Chromium.started();
                Visitor supervisor = chromium.visitor(system.url())) {
            supervisor.signsIn(DemoAccount.SUPERVISOR);
            Page page = supervisor.opens("/desk/overview");
            page.getByTestId("today-repeated").click();
            assertThat(page.getByTestId("today-repeated")).containsText(SOME);
            supervisor.isShown("overview-today");

            page.getByLabel("催办 " + receipt.number()).click();
            page.getByLabel("要求").fill("今天给投诉人回话。");
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("催办"))
                    .click();

            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            await().until(() -> desk(DemoAccount.HEAD_DANZISHI)
                    .opens(receipt.caseId())
                    .toString()
                    .contains("今天给投诉人回话。"));
        }
    }

    private void reopened(Receipt receipt) {
        Desk officer = desk(DemoAccount.OFFICER_DANZISHI);
        officer.acts(receipt.caseId(), "answer", Map.of("outcome", "supported", "text", "已检修水泵，加装减振垫。"));
        new Citizen(system.url()).rates(receipt, false, "dissatisfied", "昨晚还在响。");
        await().until(() -> officer.queue("view=repeated").stream()
                .anyMatch(row -> row.get("number").textOrEmpty().equals(receipt.number())));
    }

    /** Whether the daily sums, which lag behind the cases by a second or two, include this case and all others. */
    private boolean areCounted(Receipt receipt) {
        JsonValue behind = desk(DemoAccount.SUPERVISOR)
                .get("/api/statistics/cases?figure=assignment&size=100")
                .json();
        List<JsonValue> rows = behind.get("items").items();
        return behind.get("count").number() == rows.size()
                && rows.stream().anyMatch(row -> row.get("number").textOrEmpty().equals(receipt.number()));
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

    private static Page opens(Visitor visitor, Receipt receipt) {
        Page page = visitor.opens("/desk/cases?case=" + receipt.caseId());
        assertThat(page.getByTestId("case-state")).hasText("已交办");
        return page;
    }
}
