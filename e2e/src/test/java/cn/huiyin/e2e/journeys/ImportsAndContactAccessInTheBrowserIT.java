package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file of the hotline from the desk, and who looked at whose telephone number. */
@WithRunningSystem
@Tag("drill")
class ImportsAndContactAccessInTheBrowserIT {

    private final RunningSystem system;

    ImportsAndContactAccessInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void aFileIsShownAsItIsReadThenTakenInAndReported() {
        String number = "WO-" + UUID.randomUUID();
        String file = """
                工单编号,诉求内容,事发地址,联系电话,来电人,处理人备注
                %s,弹子石老街夜市音响开到凌晨一点,弹子石老街,13800138000,李女士,急
                %s-2,,弹子石老街,13800138001,王先生,
                """.formatted(number, number);
        try (Chromium chromium = Chromium.started();
                Visitor operator = chromium.visitor(system.url())) {
            operator.signsIn(DemoAccount.OPERATOR);
            Page page = operator.opens("/desk/imports");
            operator.isShown("imports");

            page.getByLabel("来源").fill("市热线日报");
            // A person leaves the field before choosing a file, and the file is read for the source that was written.
            page.getByLabel("来源").blur();
            page.getByTestId("import-file")
                    .setInputFiles(new FilePayload("日报.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.getByText("2 行，表头在第 1 行")).isVisible();
            assertThat(page.getByLabel("“联系电话”读作")).hasValue("phone");
            assertThat(page.getByText("没有写发生了什么")).isVisible();
            operator.isShown("imports-preview");

            page.getByTestId("import-run").click();
            assertThat(page.getByTestId("import-summary")).containsText("新登记 1");
            assertThat(page.getByTestId("import-summary")).containsText("拒绝 1");
            operator.isShown("imports-report");

            Download report = page.waitForDownload(() -> button(page, "下载结果").click());
            org.assertj.core.api.Assertions.assertThat(report.suggestedFilename())
                    .endsWith(".csv");
        }
    }

    @Test
    void aFileFullOfDoubtsSaysThemBeforeAnythingIsTakenIn() {
        String file = """
                市民热线日报,,,,,,,,
                工单编号,诉求内容,事发地址,联系电话,经度,纬度,受理时间,派单时间,是否保密
                WO-%s,弹子石老街夜市音响开到凌晨一点,弹子石老街,12345678901234,29.586,106.589,明天下午,2020-01-01 08:00,看情况
                """.formatted(UUID.randomUUID());
        try (Chromium chromium = Chromium.started();
                Visitor operator = chromium.visitor(system.url())) {
            operator.signsIn(DemoAccount.OPERATOR);
            Page page = operator.opens("/desk/imports");
            page.getByTestId("import-file")
                    .setInputFiles(new FilePayload("日报.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));

            assertThat(page.getByText("1 行，表头在第 2 行")).isVisible();
            for (String doubt : List.of("电话无法识别", "经纬度写反了", "来电时间无法确定", "派单时间太久以前", "保密要求无法识别")) {
                assertThat(page.getByText(doubt).first()).isVisible();
            }
            operator.isShown("imports-preview-doubts");
        }
    }

    @Test
    void aLookAtATelephoneNumberIsSeenByThePersonAndByTheSupervisor() {
        Receipt receipt = new Citizen(system.url())
                .files(NewComplaint.inDanzishi("楼上装修砸墙，中午也不停。").withContact("李女士", "13800138000"));
        Desk desk = new Desk(system.url(), system.tokens(), DemoAccount.OFFICER_DANZISHI);
        Awaitility.await().until(() -> desk.opens(receipt.caseId()).ok());
        try (Chromium chromium = Chromium.started();
                Visitor officer = chromium.visitor(system.url());
                Visitor supervisor = chromium.visitor(system.url())) {
            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            Page page = officer.opens("/desk/cases?case=" + receipt.caseId());
            button(page, "显示联系方式").click();
            page.getByLabel("约现场查看").check();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("显示"))
                    .click();
            assertThat(page.getByText("13800138000")).isVisible();
            officer.isShown("contact-shown");

            page.getByLabel("联系方式查看记录").click();
            assertThat(page.locator(".access").getByText(receipt.number()).first())
                    .isVisible();
            assertThat(page.getByText("约现场查看").first()).isVisible();
            officer.isShown("contact-access-own");

            supervisor.signsIn(DemoAccount.SUPERVISOR);
            Page everybody = supervisor.opens("/desk/contact-access");
            assertThat(everybody.getByText(receipt.number()).first()).isVisible();
            supervisor.isShown("contact-access");
            button(everybody, "周立").click();
            assertThat(everybody.getByText(receipt.number()).first()).isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
