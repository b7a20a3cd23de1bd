package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An administrator's day: an account for a new officer, next year's calendar, and every page of the administration
 * once.
 */
@WithRunningSystem
@Tag("drill")
class AdministratorInTheBrowserIT {

    private final RunningSystem system;

    AdministratorInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void makesAnAccountWithWhichANewOfficerSignsInAndShutsItAgain() {
        String username = "wang-" + UUID.randomUUID().toString().substring(0, 8);
        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url());
                Visitor officer = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page page = admin.opens("/desk/admin");
            assertThat(page.getByTestId("accounts")).containsText("郑海燕");
            assertThat(page.getByTestId("accounts").getByText("citizen-li")).hasCount(0);
            admin.isShown("admin-accounts");

            String password = makesAnOfficer(page, username);
            admin.isShown("admin-temporary-password");
            signsInForTheFirstTime(officer.opens("/sign-in"), username, password);
            assertThat(officer.page().locator(".bar__who")).containsText("南坪街道");

            page.getByLabel("姓名、登录名或镇街").fill(username);
            assertThat(page.getByTestId("account")).hasCount(1);
            page.getByLabel("停用 王小明 的账号").click();
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("停用"))
                    .click();
            assertThat(page.getByTestId("account")).containsText("已停用");

            Page log = admin.opens("/desk/admin/log");
            assertThat(log.getByTestId("admin-log")).containsText("停用账号");
            assertThat(log.getByTestId("admin-log")).containsText(username);
            assertThat(log.getByTestId("admin-log").getByText(password)).hasCount(0);
            admin.isShown("admin-log");
        }
    }

    @Test
    void seesWhatNextYearsDaysWouldDoBeforeTheyTakeEffect() throws IOException {
        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page page = admin.opens("/desk/admin/calendar");
            assertThat(page.getByTestId("calendar-state")).containsText("2026");

            page.getByLabel("文件").setInputFiles(file("date,kind,name\n2027-01-01,放假,元旦\n"));
            assertThat(page.getByTestId("calendar-preview")).containsText("第 2 行");
            assertThat(page.getByTestId("calendar-preview")).containsText("只能写 OFF 或 WORK");

            page.getByLabel("文件").setInputFiles(file(daysLikeThoseOf2026()));
            assertThat(page.getByTestId("calendar-running")).containsText("到期时间不变");
            assertThat(page.getByTestId("calendar-preview")).containsText("2027 年有");
            admin.isShown("admin-calendar");
        }
    }

    @Test
    void looksIntoEveryRoomAndIntoNoCase() {
        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);

            Page page = admin.opens("/desk/admin/offices");
            assertThat(page.getByTestId("offices")).containsText("负责人：郑海燕");
            admin.isShown("admin-offices");
            admin.opens("/desk/admin/pack");
            assertThat(page.getByTestId("pack")).containsText("workdays.csv");
            admin.isShown("admin-pack");
            admin.opens("/desk/admin/channels");
            assertThat(page.getByTestId("channels")).containsText("站内消息");
            admin.isShown("admin-channels");
            admin.opens("/desk/admin/dead-letters");
            assertThat(page.getByText("notify.case-events")).isVisible();
            admin.isShown("admin-dead-letters");
            admin.opens("/desk/admin/history");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始核验"))
                    .click();
            assertThat(page.getByTestId("history-check")).containsText("没有发现改动");
            admin.isShown("admin-history");
            admin.opens("/desk/admin/calendar");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("看看会怎样"))
                    .click();
            assertThat(page.getByTestId("recompute-report")).containsText("件的时限会变");
            admin.isShown("admin-recomputation");
            admin.opens("/desk/contact-access");
            assertThat(page.getByText("谁查看过联系方式")).isVisible();
            admin.isShown("admin-contact-access");

            admin.opens("/desk/cases");
            assertThat(page.getByText("没有权限").first()).isVisible();
        }
    }

    @Test
    void readsTheHandbookBehindTheQuestionMark() {
        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page desk = admin.opens("/desk/admin/accounts");
            assertThat(desk.getByTestId("help")).hasAttribute("href", "/help/admin");

            Page page = admin.opens("/help/admin");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("管理员");
            admin.isShown("help-admin");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("镇街经办"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("从签收到答复");
            admin.isShown("help-officer");
        }
    }

    private static String makesAnOfficer(Page page, String username) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("新建账号"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("登录名").fill(username);
        dialog.getByLabel("姓名").fill("王小明");
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("邮箱"))
                .fill(username + "@example.org");
        dialog.getByLabel("镇街经办").check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存"))
                .click();
        assertThat(dialog.getByText("经办和负责人要选镇街。")).isVisible();
        Locator office = dialog.getByRole(AriaRole.COMBOBOX);
        office.fill("南坪街");
        office.press("Enter");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存"))
                .click();
        assertThat(page.getByTestId("temporary-password")).isVisible();
        return page.getByTestId("temporary-password").innerText();
    }

    private static void signsInForTheFirstTime(Page page, String username, String password) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("去登录"))
                .click();
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.locator("#password-new").fill("a-password-of-my-own");
        page.locator("#password-confirm").fill("a-password-of-my-own");
        page.locator("#password-confirm").press("Enter");
        page.waitForURL(Pattern.compile(".*/desk/cases.*"));
    }

    private static String daysLikeThoseOf2026() throws IOException {
        return Files.readAllLines(RunningSystem.root().resolve("packs/nanan/calendar/workdays.csv")).stream()
                .filter(line -> line.matches("date.*|2026-.*,OFF,.*"))
                .map(line -> line.replace("2026-", "2027-"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static FilePayload file(String text) {
        return new FilePayload("2027.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
