package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.json.JsonValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An administrator gives night work to another department: changes the table of responsibility in the browser, sees
 * which of last month's cases would change, publishes it, and the next case goes there, with the rule named.
 */
@WithRunningSystem
@Tag("drill")
class TablesInTheBrowserIT {

    private static final String LEAD = "[data-element-id='rule-noise-construction-night-lead']";

    private final RunningSystem system;
    private final PublishedPartJourney journey;

    TablesInTheBrowserIT(RunningSystem system) {
        this.system = system;
        journey = new PublishedPartJourney(system);
    }

    @Test
    void givesNightWorkToAnotherDepartment() {
        JsonValue before = journey.assigned(nightWork());
        assertThat(departments(before).getFirst()).isEqualTo("EEB");
        assertThat(rules(before)).contains("rule-noise-construction-night");

        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page page = admin.opens("/desk/admin/tables");
            assertThat(page.locator(LEAD)).containsText("EEB");
            admin.isShown("admin-tables");

            writes(page, "\"NOBODY\"");
            press(page, "在近 30 天的办件上试");
            assertThat(page.getByTestId("part-errors")).containsText("rule-noise-construction-night");
            admin.isShown("admin-tables-refused");

            writes(page, "\"UMB\"");
            press(page, "在近 30 天的办件上试");
            assertThat(page.getByTestId("part-trial-count")).containsText("件会改变");
            assertThat(page.getByTestId("part-trial"))
                    .containsText(before.get("number").textOrEmpty());
            admin.isShown("admin-tables-trial");

            page.getByLabel("改了什么，为什么").fill("夜间施工改由城市管理局牵头");
            press(page, "发布");
            assertThat(page.getByTestId("part-done")).containsText("已发布第");
            assertThat(page.getByTestId("part-versions")).containsText("夜间施工改由城市管理局牵头");
        }
        journey.awaitEffect();

        JsonValue after = journey.assigned(nightWork());
        assertThat(departments(after).getFirst()).isEqualTo("UMB");
        assertThat(rules(after)).contains("rule-noise-construction-night");
        assertThat(version(after)).matches("2026\\.1\\+[1-9][0-9]*");
        assertThat(departments(journey.current(before)).getFirst()).isEqualTo("EEB");
        bringsThePacksTableBack();
        assertThat(departments(journey.assigned(nightWork())).getFirst()).isEqualTo("EEB");
    }

    private void bringsThePacksTableBack() {
        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page page = admin.opens("/desk/admin/tables");
            assertThat(page.locator(LEAD)).containsText("UMB");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("恢复此版"))
                    .last()
                    .click();
            assertThat(page.locator(LEAD)).containsText("EEB");
            press(page, "在近 30 天的办件上试");
            page.getByLabel("改了什么，为什么").fill("恢复辖区数据自带的版本");
            press(page, "发布");
            assertThat(page.getByTestId("part-done")).containsText("已发布第");
        }
        journey.awaitEffect();
    }

    @Test
    void readsTheTablesOnAPhoneWithoutAWayToChangeThem() {
        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page page = admin.opens("/desk/admin/tables");
            page.setViewportSize(390, 844);

            assertThat(page.getByText("在手机上只能查看")).isVisible();
            assertThat(page.locator(LEAD)).containsText("EEB");
            assertThat(page.locator(LEAD + " [contenteditable=true]")).hasCount(0);
        }
    }

    private static NewComplaint nightWork() {
        return NewComplaint.inDanzishi("工地夜间施工噪音扰民，打桩到凌晨。");
    }

    /** By keyboard from the cell on: all of it is replaced, and left. */
    private static void writes(Page page, String text) {
        Locator cell = page.locator(LEAD);
        cell.scrollIntoViewIfNeeded();
        cell.click();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        assertThat(cell).containsText(text.replace("\"", ""));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static List<String> departments(JsonValue view) {
        return view.get("departments").items().stream()
                .map(department -> department.get("code").textOrEmpty())
                .toList();
    }

    private static List<String> rules(JsonValue view) {
        return applied(view).get("rules").items().stream()
                .map(JsonValue::textOrEmpty)
                .toList();
    }

    private static String version(JsonValue view) {
        return applied(view).get("version").items().getFirst().textOrEmpty();
    }

    private static JsonValue applied(JsonValue view) {
        return view.get("reasons").items().stream()
                .filter(reason -> reason.get("code").textOrEmpty().equals("rules.applied"))
                .findFirst()
                .orElseThrow()
                .get("args");
    }
}
