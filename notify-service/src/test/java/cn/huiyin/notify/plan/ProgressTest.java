package cn.huiyin.notify.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.MessageType;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressTest {

    static Stream<String> events() {
        return Stream.of(CaseEventV1.class.getPermittedSubclasses())
                .map(event -> MessageType.of(event).name());
    }

    @ParameterizedTest
    @CsvSource({
        "assigned, 2, answered, 5, true",
        "assigned, 2, accepted, 3, false",
        "assigned, 2, assigned, 4, true",
        "assigned, 2, assigned, 2, false",
        "assigned, 6, answered, 5, false",
        "registered, 1, assigned, 2, false",
        "registered, 1, answered, 5, true",
        "sent-to-triage, 2, assigned, 3, true",
        "inspected, 4, assigned, 5, true",
        "inspected, 4, rated, 7, false",
        "answered, 5, reopened, 7, true",
        "answered, 8, reopened, 7, false",
        "answered, 5, rated, 6, false",
        "reopened, 7, answered, 8, true",
        "closed, 9, answered, 10, false",
        "rated, 6, reopened, 7, false",
        "an-event-of-later-days, 4, answered, 5, true"
    })
    void knowsWhatIsOldNews(String event, long version, String known, long knownVersion, boolean old) {
        Progress progress = new Progress(Map.of(known, knownVersion));

        assertThat(progress.supersedes(event, version)).isEqualTo(old);
    }

    @Test
    void knowsSinceWhenACaseIsRestricted() {
        assertThat(Progress.canSupersede("restricted")).isTrue();
        assertThat(new Progress(Map.of("restricted", 4L)).restrictedAt()).isEqualTo(4);
        assertThat(new Progress(Map.of("assigned", 4L)).restrictedAt()).isZero();
    }

    @ParameterizedTest
    @MethodSource("events")
    void takesNoEventOfAnUnknownCaseForOld(String event) {
        assertThat(new Progress(Map.of()).supersedes(event, 1)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("events")
    void neverTakesTheEventThatWasJustSeenForOld(String event) {
        assertThat(new Progress(Map.of(event, 4L)).supersedes(event, 4)).isFalse();
    }
}
