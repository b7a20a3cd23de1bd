package cn.huiyin.gateway;

import static cn.huiyin.gateway.GatewayUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A gateway that lets pages show the tiles of one server. Apart from other tests: two gateways share their event loops.
 */
class MapTilesIT {

    @Test
    void letsPagesShowTilesOfTheServerThatIsSetAndOfNoOther() {
        try (GatewayUnderTest withTiles = new GatewayUnderTest(
                "https://id.example.org/realms/huiyin",
                Map.of(
                        "huiyin.gateway.map.tiles", "https://tiles.example/{z}/{x}/{y}.png",
                        "huiyin.gateway.map.attribution", "Tiles of Example"))) {
            HttpResponse<String> settings = withTiles.get("/api/map-settings");

            assertThat(settings.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("img-src 'self' data: blob: https://tiles.example;");
            assertThat(json(settings).at("/tiles/0").asString()).isEqualTo("https://tiles.example/{z}/{x}/{y}.png");
            assertThat(json(settings).at("/attribution").asString()).isEqualTo("Tiles of Example");
        }
    }
}
