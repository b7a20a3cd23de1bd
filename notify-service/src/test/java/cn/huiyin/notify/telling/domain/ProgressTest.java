package cn.huiyin.notify.telling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "ASSIGNED, 2, ANSWERED, 5, true",
        "ASSIGNED, 2, ACCEPTED, 3, false",
        "ASSIGNED, 2, ASSIGNED, 4, true",
        "ASSIGNED, 2, ASSIGNED, 2, false",
        "ASSIGNED, 6, ANSWERED, 5, false",
        "REGISTERED, 1, ASSIGNED, 2, false",
        "REGISTERED, 1, ANSWERED, 5, true",
        "TRIAGE, 2, ASSIGNED, 3, true",
        "ANSWERED, 5, REOPENED, 7, true",
        "ANSWERED, 8, REOPENED, 7, false",
        "ANSWERED, 5, RATED, 6, false",
        "REOPENED, 7, ANSWERED, 8, true",
        "CLOSED, 9, ANSWERED, 10, false",
        "DISPUTED, 6, REOPENED, 7, false"
    })
    void knowsWhatIsOldNews(Step step, long version, Step known, long knownVersion, boolean old) {
        Progress progress = new Progress(Map.of(known, knownVersion));

        assertThat(progress.supersedes(step, version)).isEqualTo(old);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void takesNoStepOfAnUnknownCaseForOld(Step step) {
        assertThat(new Progress(Map.of()).supersedes(step, 1)).isFalse();
    }

    @Test
    void neverTakesTheStepThatWasJustSeenForOld() {
        for (Step step : Step.values()) {
            assertThat(new Progress(Map.of(step, 4L)).supersedes(step, 4)).isFalse();
        }
    }
}
