package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * Pictures of the desks that need weeks of history: from a system that {@code ./run} has started, at the address that
 * the system property {@code url} names. Called by hand; docs/screenshots/README.md says how.
 */
class DeskPictures {

    private static final int SKIPPED_AT_MOST = 20;

    private final String url = System.getProperty("url", "http://127.0.0.1:8080");

    @Test
    void ofTriageDeskOverviewAndWall() {
        try (Chromium chromium = Chromium.started();
                Visitor triage = chromium.visitor(url);
                Visitor officer = chromium.visitor(url);
                Visitor supervisor = chromium.visitor(url)) {
            triage.signsIn(DemoAccount.TRIAGE);
            Page desk = triage.opens("/desk/triage");
            skipsToACaseWithCandidates(desk);
            triage.isShown("triage");

            officer.signsIn(DemoAccount.OFFICER_DANZISHI);
            Page queue = officer.opens("/desk/cases");
            assertThat(queue.getByTestId("case-row").first()).isVisible();
            officer.isShown("queue");

            supervisor.signsIn(DemoAccount.SUPERVISOR);
            Page overview = supervisor.opens("/desk/overview");
            assertThat(overview.getByText("交办率").first()).isVisible();
            supervisor.isShown("overview");
            Page wall = supervisor.opens("/desk/wall");
            assertThat(wall.getByText("交办率").first()).isVisible();
            supervisor.isShown("wall");
        }
    }

    @Test
    void ofLearningPermitsAndWhatAdministratorsDecide() {
        try (Chromium chromium = Chromium.started();
                Visitor supervisor = chromium.visitor(url);
                Visitor department = chromium.visitor(url);
                Visitor admin = chromium.visitor(url)) {
            supervisor.signsIn(DemoAccount.SUPERVISOR);
            Page learning = supervisor.opens("/desk/learning");
            assertThat(learning.getByTestId("learning-shares")).isVisible();
            supervisor.isShown("learning");

            department.signsIn(DemoAccount.DEPARTMENT_ECOLOGY);
            Page sites = department.opens("/desk/department");
            sites.getByTestId("night-work-sites").locator("summary").click();
            assertThat(sites.locator(".site").first()).isVisible();
            department.isShown("permit-sites");

            admin.signsIn(DemoAccount.ADMIN);
            Page rooms = admin.opens("/desk/admin/joins");
            assertThat(rooms.getByTestId("joining-rule")).isVisible();
            admin.isShown("admin-joins");
            admin.opens("/desk/admin/text-head");
            assertThat(rooms.getByTestId("head-facts")).isVisible();
            admin.isShown("admin-text-head");
        }
    }

    private static void skipsToACaseWithCandidates(Page desk) {
        assertThat(desk.getByText("应该交给谁？")).isVisible();
        for (int i = 0; i < SKIPPED_AT_MOST && desk.getByText("没有候选单位").isVisible(); i++) {
            desk.keyboard().press("s");
            desk.waitForTimeout(300);
        }
        assertThat(desk.getByText("没有候选单位")).hasCount(0);
    }
}
