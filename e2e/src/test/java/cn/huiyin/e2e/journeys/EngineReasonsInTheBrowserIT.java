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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The triage desk sees the engine's reasons: candidates, contradictions, cases near the place, and outlines on the map.
 */
@WithRunningSystem
@Tag("drill")
class EngineReasonsInTheBrowserIT {

    private static final double LON = 106.5878;
    private static final double LAT = 29.5856;
    private static final int SKIPPED_AT_MOST = 20;

    private final RunningSystem system;
    private final Citizen citizen;

    EngineReasonsInTheBrowserIT(RunningSystem system) {
        this.system = system;
        citizen = new Citizen(system.url());
    }

    @Test
    void areShownAtTheTriageDesk() {
        Receipt before = citizen.files(NewComplaint.at(LON, LAT, "云栖花园楼下的火锅店油烟很大，衣服都不敢晾。"));
        Receipt doubtful = citizen.files(NewComplaint.at(LON, LAT, "云栖花园楼下的火锅店油烟很大，衣服都不敢晾，天天如此。")
                .with("place", Map.of("lon", LON, "lat", LAT, "address", "南坪街道")));
        Desk desk = new Desk(system.url(), system.tokens(), DemoAccount.TRIAGE);
        await().until(() ->
                desk.opens(doubtful.caseId()).json().get("state").textOrEmpty().equals("triage"));
        await().until(() -> desk.get("/api/cases/" + doubtful.caseId() + "/proposals")
                .body()
                .contains(before.number()));

        try (Chromium chromium = Chromium.started();
                Visitor triage = chromium.visitor(system.url())) {
            triage.signsIn(DemoAccount.TRIAGE);
            Page page = triage.opens("/desk/triage");
            skipsTo(page, doubtful);

            assertThat(page.getByTestId("place-conflict")).containsText("地图位置在弹子石街道的范围内，而地址指向南坪街道，两者不一致");
            assertThat(page.locator(".candidate").filter(named("弹子石街道"))).containsText("地图位置在弹子石街道的范围内");
            assertThat(page.locator(".candidate").filter(named("南坪街道"))).containsText("地址写明南坪街道");
            page.locator(".candidate").filter(named("弹子石街道")).click();
            assertThat(page.getByTestId("join-proposals")).containsText(before.number());
            assertThat(page.locator(".map-office--lit")).hasCount(2);
            assertThat(page.locator(".map-office--strong")).hasCount(1);
            triage.isShown("triage-conflict");
        }
    }

    @Test
    void areShownToAnOperatorWhileSomebodySpeaks() {
        Receipt before = citizen.files(NewComplaint.at(106.587652, 29.583887, "火锅店油烟很大，衣服都不敢晾。"));
        Desk desk = new Desk(system.url(), system.tokens(), DemoAccount.OPERATOR);
        await().until(() ->
                desk.get("/api/cases/near?lon=106.5876&lat=29.5838").body().contains(before.number()));

        try (Chromium chromium = Chromium.started();
                Visitor operator = chromium.visitor(system.url())) {
            operator.signsIn(DemoAccount.OPERATOR);
            Page page = operator.opens("/desk/call");
            page.locator("#call-text").fill("南坪街道的火锅店油烟很大");
            page.locator("#call-address").pressSequentially("弹子石");
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            page.keyboard().press("Enter");

            assertThat(page.getByTestId("call-category-hint")).containsText("餐饮店油烟");
            assertThat(page.getByTestId("call-office-hint")).containsText("弹子石街道");
            assertThat(page.getByTestId("call-office-hint")).containsText("南坪街道");
            assertThat(page.getByTestId("call-conflict")).containsText("对不上");
            assertThat(page.getByTestId("call-near")).containsText(before.number());
            assertThat(page.locator(".map-office--lit")).hasCount(2);
            operator.isShown("call-conflict");
        }
    }

    private static Locator.FilterOptions named(String office) {
        return new Locator.FilterOptions().setHasText(office);
    }

    private static void skipsTo(Page page, Receipt receipt) {
        Locator number = page.locator("article").getByText(receipt.number());
        for (int skipped = 0; skipped < SKIPPED_AT_MOST; skipped++) {
            assertThat(page.locator("[data-case-heading]")).isVisible();
            if (number.isVisible()) {
                return;
            }
            String shown = page.locator("article .case__line").innerText();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("先跳过"))
                    .click();
            assertThat(page.locator("article .case__line")).not().hasText(shown);
        }
        assertThat(number).isVisible();
    }
}
