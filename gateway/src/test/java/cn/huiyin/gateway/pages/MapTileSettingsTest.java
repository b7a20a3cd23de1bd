package cn.huiyin.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapTileSettingsTest {

    @Test
    void namesNoServerWhenNoTilesAreSet() {
        assertThat(new MapTileSettings(List.of(), List.of(), "").origins()).isEmpty();
    }

    @Test
    void namesEachServerOnceWhateverStandsBehindItsAddress() {
        MapTileSettings settings = new MapTileSettings(
                List.of(
                        "https://t{s}.tiles.example/vec?x={x}&y={y}&z={z}&tk=key",
                        "https://t{s}.tiles.example/names?x={x}&y={y}&z={z}&tk=key",
                        "http://127.0.0.1:9000/{z}/{x}/{y}.png"),
                List.of("0", "1"),
                "Tiles");

        assertThat(settings.origins())
                .isEqualTo("https://t0.tiles.example https://t1.tiles.example http://127.0.0.1:9000");
    }

    @Test
    void refusesAnAddressWithoutPlacesForATileAndTilesOfNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapTileSettings(List.of("https://tiles.example/"), List.of(), "Tiles"))
                .withMessageContaining("{z}, {x} and {y}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapTileSettings(List.of("https://tiles.example/{z}/{x}/{y}.png"), List.of(), " "))
                .withMessageContaining("attribution");
    }
}
