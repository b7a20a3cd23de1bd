package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void waitsASecondThenTwiceAsLongUpToEightSeconds() {
        List<Long> seconds = IntStream.range(0, 5)
                .mapToObj(
                        i -> endsAndComesBack(NOON.plusSeconds(i)).orElseThrow().toSeconds())
                .toList();

        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 8L);
    }

    @Test
    void givesUpAfterFiveRestartsWithinAMinute() {
        fiveRestarts();

        assertThat(endsAndComesBack(NOON.plus(RestartPolicy.WINDOW).minusMillis(1)))
                .isEmpty();
    }

    @Test
    void startsAgainWhenTheFirstOfFiveIsAMinuteAgo() {
        fiveRestarts();

        assertThat(endsAndComesBack(NOON.plus(RestartPolicy.WINDOW))).contains(Duration.ofSeconds(8));
    }

    @Test
    void forgetsRestartsThatAreLongAgo() {
        fiveRestarts();

        assertThat(endsAndComesBack(NOON.plus(Duration.ofHours(1)))).contains(Duration.ofSeconds(1));
    }

    @Test
    void givesUpWhatNeverBecomesReadyHoweverSlowlyItFails() {
        for (int i = 0; i < RestartPolicy.MOST_RESTARTS; i++) {
            assertThat(policy.pauseAfterEnd(NOON.plus(Duration.ofMinutes(3L * i))))
                    .isPresent();
        }

        assertThat(policy.pauseAfterEnd(NOON.plus(Duration.ofMinutes(15)))).isEmpty();
    }

    private void fiveRestarts() {
        for (int i = 0; i < RestartPolicy.MOST_RESTARTS; i++) {
            assertThat(endsAndComesBack(NOON.plusSeconds(i))).isPresent();
        }
    }

    private Optional<Duration> endsAndComesBack(Instant at) {
        Optional<Duration> pause = policy.pauseAfterEnd(at);
        policy.becameReady();
        return pause;
    }
}
