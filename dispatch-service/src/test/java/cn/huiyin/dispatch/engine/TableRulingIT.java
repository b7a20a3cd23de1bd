package cn.huiyin.dispatch.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.TableRuling.Outcome;
import cn.huiyin.dispatch.pack.DistrictPackReader;
import cn.huiyin.dispatch.pack.NananPack;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableRulingIT {

    private static final Outcome OUTCOME = new Outcome(
            null, null, "standard", false, List.of("EEB", "UMB"), List.of("到场", "视频", "", "法典"), List.of("a"));

    @Test
    void isAnotherOutcomeWhereTheCaseIsHandledOtherwise() {
        assertThat(OUTCOME.isSameAs(new Outcome(
                        "other.solid",
                        null,
                        "standard",
                        false,
                        OUTCOME.departments(),
                        OUTCOME.instructions(),
                        OUTCOME.rules())))
                .isFalse();
        assertThat(OUTCOME.isSameAs(new Outcome(
                        null, null, "urgent", false, OUTCOME.departments(), OUTCOME.instructions(), OUTCOME.rules())))
                .isFalse();
        assertThat(OUTCOME.isSameAs(new Outcome(
                        null, null, "standard", true, OUTCOME.departments(), OUTCOME.instructions(), OUTCOME.rules())))
                .isFalse();
        assertThat(OUTCOME.isSameAs(new Outcome(
                        null, null, "standard", false, List.of("UMB", "EEB"), OUTCOME.instructions(), OUTCOME.rules())))
                .isFalse();
        assertThat(OUTCOME.isSameAs(new Outcome(
                        null,
                        null,
                        "standard",
                        false,
                        OUTCOME.departments(),
                        List.of("", "", "", ""),
                        OUTCOME.rules())))
                .isFalse();
    }

    @Test
    void isTheSameOutcomeWhereAnotherRuleSaysTheSame() {
        assertThat(OUTCOME.isSameAs(new Outcome(
                        null, null, "standard", false, OUTCOME.departments(), OUTCOME.instructions(), List.of("b"))))
                .isTrue();
    }

    @Test
    void saysWhatTheTableOfLawsSaysOfTheDayOfTheComplaint() {
        District district = DistrictPackReader.read(NananPack.folder()).district();
        Outcome outcome = TableRuling.of(
                "工地夜间施工",
                district.category(new CategoryCode("noise.construction.night")),
                Optional.empty(),
                Instant.parse("2026-08-14T15:59:00Z"),
                district);

        assertThat(outcome.departments()).containsExactly("EEB", "HCC", "UMB");
        assertThat(outcome.instructions()).hasSize(4);
        assertThat(outcome.instructions().getLast()).contains("噪声污染防治法").doesNotContain("生态环境法典");
        assertThat(outcome.rules())
                .contains("rule-noise-construction-night", "basis-noise-construction-night-before-2026-08-15");
    }
}
