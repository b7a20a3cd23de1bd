package cn.huiyin.complaint.historycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoryCheckTest {

    private static final Instant ASKED_AT = Instant.parse("2026-11-24T02:00:00Z");

    private final HistoryCheck asked = HistoryCheck.asked("1", ASKED_AT, "admin");

    @Test
    void isStalledAfterAMinuteWithoutASign() {
        Instant last = ASKED_AT.plus(HistoryCheck.SILENCE);

        assertThat(asked.stalled(last)).isFalse();
        assertThat(asked.stalled(last.plusMillis(1))).isTrue();
    }

    @Test
    void isNotStalledWhileItsReaderGivesSigns() {
        HistoryCheck running = asked.running(new Reading(), ASKED_AT.plusSeconds(300));

        assertThat(running.stalled(ASKED_AT.plusSeconds(360))).isFalse();
        assertThat(running.stalled(ASKED_AT.plusSeconds(361))).isTrue();
    }

    @Test
    void isNeverStalledOnceItEnded() {
        HistoryCheck broken = asked.ended(new Reading(), HistoryCheck.BROKEN_OFF, ASKED_AT);

        assertThat(broken.stalled(ASKED_AT.plusSeconds(9_999))).isFalse();
        assertThat(broken.endedAt()).isEqualTo(ASKED_AT);
    }
}
