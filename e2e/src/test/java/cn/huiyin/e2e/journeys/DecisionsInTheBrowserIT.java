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
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an office cannot decide alone: the return of a case, more time, and the answer that its head reads first. */
@WithRunningSystem
@Tag("drill")
class DecisionsInTheBrowserIT {

    private static final String NANPING = "500108003";

    private final RunningSystem system;
    private final Citizen citizen;

    DecisionsInTheBrowserIT(RunningSystem system) {
        this.system = system;
        citizen = new Citizen(system.url());
    }

    @Test
    void areAskedForByTheOfficeAndMadeByOthers() {
        Receipt receipt = citizen.files(NewComplaint.inDanzishi("楼下洗车场的水泵从早响到晚。"));
        await().until(() ->
                desk(DemoAccount.OFFICER_DANZISHI).opens(receipt.caseId()).ok());
        does(DemoAccount.OFFICER_DANZISHI, receipt, "request-return", Map.of("reason", "门牌在南坪街道。", "meant", NANPING));

        try (Chromium chromium = Chromium.started();
                Visitor triage = chromium.visitor(system.url());
                Visitor head = chromium.visitor(system.url());
                Visitor neighbour = chromium.visitor(system.url())) {
            triage.signsIn(DemoAccount.TRIAGE);
            decides(triage, receipt, "returns", "同意，重新派单", "门牌核对过。", "审核退单");
            assertThat(triage.page().getByTestId("case-state")).hasText("待派单");
            triage.isShown("return-upheld");

            does(DemoAccount.TRIAGE, receipt, "assign", Map.of("office", NANPING, "reason", "门牌在南坪街道。"));
            does(DemoAccount.OFFICER_NANPING, receipt, "accept", Map.of());
            does(DemoAccount.OFFICER_NANPING, receipt, "ask", Map.of("question", "水泵一般几点开始响？"));
            replies(neighbour, receipt);

            does(
                    DemoAccount.OFFICER_NANPING,
                    receipt,
                    "request-extension",
                    Map.of("workingDays", 1, "reason", "等监测报告。"));
            head.signsIn(DemoAccount.HEAD_NANPING);
            decides(head, receipt, "approvals", "批准延期", "监测单位下周才能到场。", "审批延期");
            assertThat(head.page().getByTestId("open-matters")).hasCount(0);
            assertThat(head.page().getByTestId("deadline-bars")).containsText("原定");
            head.isShown("extension-granted");

            does(
                    DemoAccount.OFFICER_NANPING,
                    receipt,
                    "answer",
                    Map.of("text", "已督促加装隔声罩。", "outcome", "supported", "finding", "confirmed"));
            assertThat(status(receipt)).isEqualTo("processing");
            decides(head, receipt, "approvals", "同意，发给投诉人", null, "审批答复");
            assertThat(head.page().getByTestId("case-state")).hasText("已答复");
            assertThat(status(receipt)).isEqualTo("answered");
        }
    }

    /** Opens the list of what is to be decided, then the case, and decides with the primary button. */
    private static void decides(
            Visitor desk, Receipt receipt, String view, String choice, String reason, String submit) {
        Page page = desk.opens("/desk/cases?view=" + view);
        page.locator("[data-case='" + receipt.caseId() + "']").click();
        page.getByTestId("next-act").click();
        Locator form = page.locator("form").filter(new Locator.FilterOptions().setHasText(choice));
        form.getByLabel(choice).check();
        if (reason != null) {
            form.getByLabel("理由").fill(reason);
        }
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(submit))
                .click();
        assertThat(page.locator("form").filter(new Locator.FilterOptions().setHasText(choice)))
                .hasCount(0);
    }

    private void replies(Visitor neighbour, Receipt receipt) {
        Page page = neighbour.opens("/track/" + receipt.number());
        page.getByLabel("查询码").fill(receipt.queryCode());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看进度"))
                .first()
                .click();
        Locator question = page.getByTestId("question");
        assertThat(question).containsText("水泵一般几点开始响？");
        neighbour.isShown("question");
        question.getByLabel("您的回复").fill("早上六点。");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提交回复"))
                .click();
        assertThat(question).hasCount(0);
    }

    private String status(Receipt receipt) {
        return citizen.follows(receipt).get("status").textOrEmpty();
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
