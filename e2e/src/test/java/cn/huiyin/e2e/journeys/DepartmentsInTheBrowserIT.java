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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An office calls departments in at its desk, a department answers at its own, and the head sees who has how much. */
@WithRunningSystem
@Tag("drill")
class DepartmentsInTheBrowserIT {

    private final RunningSystem system;
    private final Citizen citizen;

    DepartmentsInTheBrowserIT(RunningSystem system) {
        this.system = system;
        citizen = new Citizen(system.url());
    }

    @Test
    void areCalledInReportInAndGiveTheirResult() {
        Receipt receipt = accepted("工地半夜打桩，墙都在抖。");

        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url());
                Visitor department = chromium.visitor(system.url());
                Visitor neighbour = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            callsIn(officer, receipt);

            department.signsIn(DemoAccount.DEPARTMENT_ECOLOGY);
            reportsInByKeys(department, receipt);
            givesItsResult(department, receipt);

            Page office = officer.page();
            assertThat(office.getByTestId("called-in")).containsText("已反馈");
            officer.isShown("called-in-result");
            tracks(neighbour, receipt);
        }
    }

    @Test
    void letsTheHeadGiveSeveralAndHandOverWhatSomebodyHas() {
        Receipt first = accepted("夜宵摊油烟很大，窗户不敢开。");
        Receipt second = accepted("广场舞音响到十一点。");

        try (Chromium chromium = Chromium.started();
                Visitor head = chromium.visitor(system.url())) {
            head.signsIn(DemoAccount.HEAD_DANZISHI);
            givesSeveral(head, first, second);
            Page page = head.opens("/desk/workload");
            assertThat(page.getByTestId("workload")).containsText("在办");
            head.isShown("workload");
            page.getByTestId("workload").getByRole(AriaRole.LINK).first().click();
            assertThat(page.getByTestId("case-row").first()).isVisible();
            head.isShown("cases-of-officer");
        }
    }

    private void callsIn(Visitor officer, Receipt receipt) {
        Page page = officer.opens("/desk/cases?case=" + receipt.caseId());
        page.getByText("其他操作").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("吹哨").setExact(true))
                .click();
        Locator form = page.locator("form").filter(new Locator.FilterOptions().setHasText("请部门做什么"));
        Locator lead = form.getByLabel("牵头部门").first();
        lead.fill("生态");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("区生态环境局"))
                .click();
        form.getByLabel("请部门做什么").fill("请今晚二十二时到场监测。");
        officer.isShown("call-in-form");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("吹哨"))
                .click();
        assertThat(page.getByTestId("called-in")).containsText("待报到");
    }

    /** Without a pointer: the first task is selected, A begins, the note is typed, Enter on the button sends. */
    private static void reportsInByKeys(Visitor department, Receipt receipt) {
        Page page = department.opens("/desk/department?case=" + receipt.caseId());
        assertThat(page.getByTestId("task-row").first()).isVisible();
        assertThat(page.getByTestId("next-act")).hasText("报到");
        department.isShown("department-tasks");
        Keys keys = new Keys(page);
        keys.press("a");
        assertThat(page.locator("form textarea")).isFocused();
        keys.type("今晚到场。");
        keys.press("Tab");
        keys.press("Enter");
        assertThat(page.getByTestId("next-act")).hasText("部门反馈");
    }

    private static void givesItsResult(Visitor department, Receipt receipt) {
        Page page = department.opens("/desk/department?part=reported&case=" + receipt.caseId());
        page.getByTestId("next-act").click();
        page.locator("form textarea").fill("监测值 63 分贝，已责令停工。");
        department.isShown("department-result");
        page.locator("form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("部门反馈"))
                .click();
        assertThat(page.getByTestId("called-in")).containsText("已反馈");
    }

    private static void tracks(Visitor neighbour, Receipt receipt) {
        Page page = neighbour.opens("/track/" + receipt.number());
        page.getByLabel("查询码").fill(receipt.queryCode());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看进度"))
                .first()
                .click();
        assertThat(page.getByText("街镇请有关部门一起处理")).isVisible();
        neighbour.isShown("tracking-departments");
    }

    private static void givesSeveral(Visitor head, Receipt first, Receipt second) {
        Page page = head.opens("/desk/cases?view=open");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("选择多件"))
                .click();
        page.getByLabel("选择 " + first.number()).check();
        page.getByLabel("选择 " + second.number()).check();
        page.getByLabel("交给经办").first().fill("郑");
        page.getByRole(AriaRole.OPTION).first().click();
        head.isShown("bulk-officer");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确定"))
                .click();
        assertThat(page.getByTestId("bulk-outcome")).containsText("2 件已办");
        head.isShown("bulk-outcome");
    }

    private Receipt accepted(String text) {
        Receipt receipt = citizen.files(NewComplaint.inDanzishi(text));
        await().until(() -> officer().opens(receipt.caseId()).ok());
        assertThat(officer().acts(receipt.caseId(), "accept", Map.of()).status())
                .isEqualTo(200);
        return receipt;
    }

    private Desk officer() {
        return new Desk(system.url(), system.tokens(), DemoAccount.OFFICER_DANZISHI);
    }
}
