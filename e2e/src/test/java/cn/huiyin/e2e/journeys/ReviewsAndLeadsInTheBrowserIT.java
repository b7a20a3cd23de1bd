package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviews, a case that a leader takes on, and the papers of a case, by hand. */
@WithRunningSystem
@Tag("drill")
class ReviewsAndLeadsInTheBrowserIT {

    /** As the page asks for it, and as a browser prints it. */
    private static final Page.PdfOptions A4 = new Page.PdfOptions().setPreferCSSPageSize(true);

    private static final Pattern PAGE_OF_PDF = Pattern.compile("/Type\\s*/Page\\b");

    private final RunningSystem system;
    private final Citizen citizen;

    ReviewsAndLeadsInTheBrowserIT(RunningSystem system) {
        this.system = system;
        citizen = new Citizen(system.url());
    }

    @Test
    void areAskedForDecidedAndTakenOn() {
        Receipt receipt = answered();
        try (Chromium chromium = Chromium.started();
                Visitor neighbour = chromium.visitor(system.url());
                Visitor supervisor = chromium.visitor(system.url());
                Visitor leader = chromium.visitor(system.url())) {
            asks(neighbour, receipt);
            supervisor.signsIn(DemoAccount.SUPERVISOR);
            Page page = opens(supervisor, receipt, "/desk/cases?view=reviews");
            supervisor.isShown("review-owed");
            page.getByTestId("next-act").click();
            decides(page, "维持答复", "提出复查意见");
            givesToLeader(supervisor, receipt);

            citizen.acts(receipt, "request-re-review", Map.of("reason", "没有听我的录音。"));
            leader.signsIn(DemoAccount.LEADER);
            page = opens(leader, receipt, "/desk/leader?view=re-reviews");
            leader.isShown("leader-desk");
            page.getByTestId("next-act").click();
            decides(page, "维持答复", "提出复核意见");
            plans(leader, receipt);

            assertThat(neighbour.page().getByTestId("final-end"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
            neighbour.isShown("review-final");
        }
    }

    @Test
    void papersTakeOneSheetEach() {
        Receipt receipt = answered();
        try (Chromium chromium = Chromium.started();
                Visitor supervisor = chromium.visitor(system.url())) {
            supervisor.signsIn(DemoAccount.SUPERVISOR);
            for (String paper : new String[] {"sheet", "letter", "order", "extension"}) {
                Page page = supervisor.opens("/desk/cases/" + receipt.caseId() + "/" + paper);
                assertThat(page.locator("article h1")).isVisible();
                supervisor.isShown("paper-" + paper);
                String pdf = new String(page.pdf(A4), StandardCharsets.ISO_8859_1);
                assertThat(PAGE_OF_PDF.matcher(pdf).results().count()).as(paper).isEqualTo(1);
            }
        }
    }

    /** Ordered, extended and answered. */
    private Receipt answered() {
        Receipt receipt = citizen.files(NewComplaint.inDanzishi("楼下冷却塔昼夜嗡嗡响，窗户都不敢开。"));
        await().until(() ->
                desk(DemoAccount.HEAD_DANZISHI).opens(receipt.caseId()).ok());
        does(DemoAccount.OFFICER_DANZISHI, receipt, "accept", Map.of());
        does(DemoAccount.SUPERVISOR, receipt, "supervise", Map.of("requirement", "夜间实测并报送结果。", "workingDays", 3));
        does(DemoAccount.OFFICER_DANZISHI, receipt, "reply-to-supervision", Map.of("text", "昨晚已实测，超标五分贝。"));
        does(DemoAccount.OFFICER_DANZISHI, receipt, "request-extension", Map.of("workingDays", 1, "reason", "等监测报告。"));
        does(DemoAccount.HEAD_DANZISHI, receipt, "decide-extension", Map.of("granted", true, "reason", "报告下周出。"));
        does(
                DemoAccount.HEAD_DANZISHI,
                receipt,
                "answer",
                Map.of("text", "已加装隔声罩。", "outcome", "supported", "finding", "confirmed", "basis", "《生态环境法典》第五百四十七条"));
        return receipt;
    }

    private static void asks(Visitor neighbour, Receipt receipt) {
        Page page = neighbour.opens("/track/" + receipt.number());
        page.getByLabel("查询码").fill(receipt.queryCode());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看进度"))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("申请复查"))
                .click();
        page.getByLabel("为什么不同意这次答复？").fill("隔声罩装了还是响。");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交复查申请"))
                .click();
        assertThat(page.getByTestId("reviews")).containsText("隔声罩装了还是响。");
        neighbour.isShown("review-asked");
    }

    private static Page opens(Visitor desk, Receipt receipt, String list) {
        Page page = desk.opens(list);
        page.locator("[data-case='" + receipt.caseId() + "']").click();
        assertThat(page.getByTestId("reviews")).isVisible();
        return page;
    }

    private static void decides(Page page, String opinion, String submit) {
        Locator form = page.locator("form").filter(new Locator.FilterOptions().setHasText(opinion));
        form.getByLabel(opinion).check();
        form.locator("textarea").fill("调阅了检查记录，听取了双方意见。");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(submit))
                .click();
        assertThat(form).hasCount(0);
    }

    private static void givesToLeader(Visitor supervisor, Receipt receipt) {
        Page page = supervisor.opens("/desk/cases?view=closed&q=" + receipt.number() + "&case=" + receipt.caseId());
        page.getByText("其他操作").click();
        page.locator(".others__act")
                .filter(new Locator.FilterOptions().setHasText("领导包案"))
                .click();
        Locator form = page.locator("form").filter(new Locator.FilterOptions().setHasText("包案理由"));
        form.getByLabel("包案领导").first().fill("陆");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("陆明远"))
                .click();
        form.getByLabel("包案理由").fill("反复投诉。");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("领导包案"))
                .click();
        assertThat(page.getByTestId("case-lead")).containsText("陆明远");
    }

    private static void plans(Visitor leader, Receipt receipt) {
        Page page = leader.opens("/desk/leader?case=" + receipt.caseId());
        page.getByTestId("next-act").click();
        page.getByLabel("化解步骤").fill("约双方见面；监测；整改。");
        page.getByLabel("几个工作日内办结").fill("10");
        leader.isShown("leader-plan");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("制定包案方案"))
                .last()
                .click();
        assertThat(page.getByTestId("case-lead")).containsText("约双方见面");
    }

    private void does(DemoAccount account, Receipt receipt, String act, Map<String, Object> said) {
        assertThat(desk(account).acts(receipt.caseId(), act, said).status())
                .as("%s by %s", act, account)
                .isEqualTo(200);
    }

    private Desk desk(DemoAccount account) {
        return new Desk(system.url(), system.tokens(), account);
    }
}
