package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An administrator changes the outlines of offices: a file with a gap is shown and refused, the corrected one is tried
 * on last month's cases and published, and the next case goes to the other office; then the pack's outlines are
 * restored.
 */
@WithRunningSystem
@Tag("drill")
class OutlinesInTheBrowserIT {

    private static final String DANZISHI = "500108006";
    private static final String LONGMENHAO = "500108005";

    private final RunningSystem system;
    private final PublishedPartJourney journey;

    OutlinesInTheBrowserIT(RunningSystem system) {
        this.system = system;
        journey = new PublishedPartJourney(system);
    }

    @Test
    void givesTheAreaOfOneOfficeToAnother() {
        JsonValue before = journey.assigned(fumes());
        assertThat(officeOf(before)).isEqualTo(DANZISHI);
        String pack = Web.get(
                        system.url() + "/api/admin/district-parts/outlines/versions/0",
                        system.tokens().headers(DemoAccount.ADMIN.username()))
                .json()
                .get("text")
                .textOrEmpty();

        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page page = admin.opens("/desk/admin/outlines");

            handsIn(page, "gap.geojson", pack.replaceFirst("106\\.541067,29\\.522394", "106.539067,29.524394"));
            assertThat(page.getByTestId("outline-flaws")).containsText("平方米");
            assertThat(page.locator(".map-flaw").first()).isVisible();
            assertThat(button(page, "在近 30 天的办件上试")).hasCount(0);
            admin.isShown("admin-outlines-gap");

            handsIn(page, "other.geojson", exchanged(pack));
            assertThat(page.getByTestId("outline-flaws")).containsText("可以试了");
            button(page, "在近 30 天的办件上试").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByTestId("part-trial-count")).containsText("件会去别的镇街");
            assertThat(page.getByTestId("part-trial"))
                    .containsText(before.get("number").textOrEmpty());
            admin.isShown("admin-outlines-trial");

            publishes(page, "弹子石并入龙门浩");
            assertThat(page.getByTestId("part-versions")).containsText("弹子石并入龙门浩");
        }
        journey.awaitEffect();

        assertThat(officeOf(journey.assigned(fumes()))).isEqualTo(LONGMENHAO);
        assertThat(officeOf(journey.current(before))).isEqualTo(DANZISHI);
        assertThat(Web.get(system.url() + "/api/places/near?lon=106.5878&lat=29.5856", Map.of())
                        .json()
                        .get("office")
                        .get("code")
                        .textOrEmpty())
                .isEqualTo(LONGMENHAO);
        bringsThePacksOutlinesBack();
        assertThat(officeOf(journey.assigned(fumes()))).isEqualTo(DANZISHI);
    }

    @Test
    void addsAPlaceThatAnotherOfficeHasToo() {
        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page page = admin.opens("/desk/admin/gazetteer");
            // It can be pressed once the rows are there.
            assertThat(button(page, "添加地名")).isEnabled();
            button(page, "添加地名").press("Enter");
            page.getByLabel("名称").fill("重庆邮电大学");
            page.getByLabel("镇街", new Page.GetByLabelOptions().setExact(true)).selectOption(LONGMENHAO);
            page.getByLabel("名称").press("Enter");
            assertThat(page.getByTestId("gazetteer-notes")).containsText("别的镇街也有同名地点");
            admin.isShown("admin-gazetteer");

            button(page, "在近 30 天的办件上试").press("Enter");
            assertThat(page.getByTestId("part-trial-count")).containsText("件会去别的镇街");
            button(page, "放弃修改").press("Enter");
            assertThat(page.getByTestId("gazetteer-notes")).hasCount(0);
        }
    }

    private void bringsThePacksOutlinesBack() {
        try (Chromium chromium = Chromium.started();
                Visitor admin = chromium.visitor(system.url())) {
            admin.signsIn(DemoAccount.ADMIN);
            Page page = admin.opens("/desk/admin/outlines");
            button(page, "恢复此版").last().click();
            button(page, "在近 30 天的办件上试").click();
            publishes(page, "恢复辖区数据自带的版本");
        }
        journey.awaitEffect();
    }

    private static void handsIn(Page page, String name, String text) {
        page.getByLabel("新的边界文件")
                .setInputFiles(new FilePayload(name, "application/geo+json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void publishes(Page page, String note) {
        page.getByLabel("改了什么，为什么").fill(note);
        page.getByLabel("改了什么，为什么").press("Enter");
        assertThat(page.getByTestId("part-done")).containsText("已发布第");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String exchanged(String outlines) {
        return outlines.replace(DANZISHI, "exchanged")
                .replace(LONGMENHAO, DANZISHI)
                .replace("exchanged", LONGMENHAO);
    }

    private static NewComplaint fumes() {
        return NewComplaint.inDanzishi("烧烤店油烟很大，没有净化设备。");
    }

    private static String officeOf(JsonValue view) {
        return view.get("office").get("code").textOrEmpty();
    }
}
