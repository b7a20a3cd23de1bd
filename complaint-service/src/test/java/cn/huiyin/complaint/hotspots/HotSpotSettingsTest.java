package cn.huiyin.complaint.hotspots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotSpotSettingsTest {

    @Test
    void takesTheLeastOfEachSetting() {
        assertThatCode(() -> settings(1, 1, 3, 0.5, 1, 2)).doesNotThrowAnyException();
        assertThat(settings(14, 84, 5, 0.001, 30, 5).rate().leastRecent()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 84, 5, 0.001, 30, 5, recent-days",
        "14, 13, 5, 0.001, 30, 5, past-days",
        "14, 84, 2, 0.001, 30, 5, least-recent",
        "14, 84, 5, 0, 30, 5, most-chance",
        "14, 84, 5, 1, 30, 5, most-chance",
        "14, 84, 5, 0.001, 0, 5, night-work-days",
        "14, 84, 5, 0.001, 30, 1, night-work-threshold"
    })
    void refusesWhatWouldListASiteForNothingOrNameAPerson(
            int recent, int past, int least, double chance, int nightDays, int threshold, String name) {
        assertThatThrownBy(() -> settings(recent, past, least, chance, nightDays, threshold))
                .hasMessageContaining("huiyin.hot-spots." + name);
    }

    private static HotSpotSettings settings(
            int recent, int past, int least, double chance, int nightDays, int threshold) {
        return new HotSpotSettings(recent, past, least, chance, nightDays, threshold, "noise.construction", "EEB");
    }
}
