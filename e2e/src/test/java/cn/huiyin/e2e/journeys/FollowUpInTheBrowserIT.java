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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A survey from its draw to its publication, with a citizen on the telephone who is not satisfied. */
@WithRunningSystem
@Tag("drill")
class FollowUpInTheBrowserIT {

    private static final String PHONE = "13800005678";

    private final RunningSystem system;

    FollowUpInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void aDissatisfiedCitizenIsCalledAndTheCaseIsHandledAgain() {
        Receipt receipt = answered();
        system.letAnswersBeOfYesterday(receipt.caseId());
        try (Chromium chromium = Chromium.started();
                Visitor supervisor = chromium.visitor(system.url());
                Visitor operator = chromium.visitor(system.url());
                Visitor head = chromium.visitor(system.url())) {
            supervisor.signsIn(DemoAccount.SUPERVISOR);
            draws(supervisor);
            head.signsIn(DemoAccount.HEAD_DANZISHI);
            Page closed = head.opens("/desk/surveys");
            assertThat(closed.getByText("回访中")).isVisible();
            assertThat(closed.getByText("怎样抽取")).hasCount(0);

            operator.signsIn(DemoAccount.OPERATOR);
            callsByKeyboard(operator, receipt);

            await().until(() -> desk(DemoAccount.HEAD_DANZISHI)
                    .opens(receipt.caseId())
                    .body()
                    .contains("抽查回访：昨晚又打桩到两点。"));
            assertThat(desk(DemoAccount.HEAD_DANZISHI).opens(receipt.caseId()).body())
                    .contains("in-progress")
                    .doesNotContain("call-back");
            publishes(supervisor);
            assertThat(closed.reload().ok()).isTrue();
            closed.getByText("怎样抽取").click();
            assertThat(closed.getByText("种子").first()).isVisible();
            head.isShown("survey-of-an-office");
        }
    }

    private static void draws(Visitor supervisor) {
        String yesterday =
                LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
        Page page = supervisor.opens("/desk/surveys");
        page.getByLabel("答复日期从").fill(yesterday);
        page.getByLabel("到（含当天）").fill(yesterday);
        page.getByLabel("抽取件数").fill("2000");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("抽取").setExact(true))
                .click();
        assertThat(page.getByText("已完成")).isVisible();
        supervisor.isShown("survey-running");
    }

    /** Other tests of this system have answered cases too; their citizens cannot be reached, or refuse. */
    private static void callsByKeyboard(Visitor operator, Receipt receipt) {
        Page page = operator.opens("/desk/follow-ups");
        Locator number = page.locator(".call__head b");
        assertThat(number).isVisible();
        while (!number.innerText().equals(receipt.number())) {
            String other = number.innerText();
            page.keyboard().press("4");
            page.keyboard().press("Enter");
            assertThat(page.getByText(other + " 已记录")).isVisible();
            assertThat(number).isVisible();
        }
        page.keyboard().press("c");
        assertThat(page.getByTestId("call-phone")).hasText(PHONE);
        page.keyboard().press("1");
        // Channel, then whether it is solved: the second answer; then the opinion: the third.
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.getByLabel("未解决")).isChecked();
        assertThat(page.getByLabel("不满意")).isChecked();
        page.getByLabel("群众的原话").focus();
        page.keyboard().type("昨晚又打桩到两点。");
        operator.isShown("follow-up-call");
        page.getByLabel("群众的原话").focus();
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("已转回重新办理")).isVisible();
        operator.isShown("follow-up-recorded");
    }

    private static void publishes(Visitor supervisor) {
        Page page = supervisor.page();
        page.reload();
        page.getByText("结束并公布").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("结束").setExact(true))
                .click();
        assertThat(page.getByText("已结束").first()).isVisible();
        assertThat(page.getByText("样本太少").first()).isVisible();
        supervisor.isShown("survey-closed");
        supervisor.opens("/desk/overview");
        assertThat(page.getByText("1 次抽查")).isVisible();
    }

    private Receipt answered() {
        NewComplaint complaint = NewComplaint.inDanzishi("楼下工地每晚十一点后还在打桩。").withContact("王女士", PHONE);
        Receipt receipt = new Citizen(system.url()).files(complaint);
        Desk officer = desk(DemoAccount.OFFICER_DANZISHI);
        await().until(() -> officer.opens(receipt.caseId()).ok());
        officer.acts(receipt.caseId(), "accept", Map.of());
        officer.acts(receipt.caseId(), "contact", Map.of("outcome", "reached", "note", "已联系"));
        assertThat(officer.acts(receipt.caseId(), "answer", Map.of("outcome", "supported", "text", "已责令夜间停工。"))
                        .ok())
                .isTrue();
        return receipt;
    }

    private Desk desk(DemoAccount account) {
        return new Desk(system.url(), system.tokens(), account);
    }
}
