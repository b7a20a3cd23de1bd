package cn.huiyin.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.browser.Chromium;
import cn.huiyin.e2e.browser.Visitor;
import cn.huiyin.e2e.people.TileServer;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.services.ServiceProcess;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Maps over the tiles of a server that an operator has named, and without any. */
@WithRunningSystem
class TilesInTheBrowserIT {

    private final RunningSystem system;

    TilesInTheBrowserIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void areDrawnUnderTheOutlinesWithTheNameOfTheirOwner() {
        try (TileServer tiles = TileServer.started();
                ServiceProcess gateway = system.anotherGateway(Map.of(
                        "HUIYIN_GATEWAY_MAP_TILES",
                        tiles.template(),
                        "HUIYIN_GATEWAY_MAP_ATTRIBUTION",
                        "示例地图 <b>GS(2026)0001</b>"));
                Chromium chromium = Chromium.started()) {
            gateway.start();
            try (Visitor citizen = chromium.visitor(gateway.url())) {
                Page page = writesWhatHappened(citizen);

                assertThat(page.locator(".map--tiles img.leaflet-tile-loaded").first())
                        .isVisible();
                assertThat(page.locator(".leaflet-control-attribution")).hasText("示例地图 <b>GS(2026)0001</b>");
                assertThat(page.getByText("弹子石街道").first()).isVisible();
                await().until(() -> tiles.asked() > 0);
                citizen.isShown("map-with-tiles");
            }
        }
    }

    @Test
    void areAskedOfNobodyUnlessOneIsNamed() {
        try (Chromium chromium = Chromium.started();
                Visitor citizen = chromium.visitor(system.url())) {
            Page page = writesWhatHappened(citizen);

            assertThat(page.getByText("长江").first()).isVisible();
            assertThat(page.locator("img.leaflet-tile")).hasCount(0);
            assertThat(page.locator(".leaflet-control-attribution")).hasCount(0);
            assertThat(page.locator(".map-name").allInnerTexts())
                    .as("the names of all offices")
                    .hasSize(15);
        }
    }

    private static Page writesWhatHappened(Visitor citizen) {
        Page page = citizen.opens("/file/what");
        page.getByLabel("说说情况").fill("夜市的音响开到凌晨。");
        page.getByText("下一步").click();
        return page;
    }
}
