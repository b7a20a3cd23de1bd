package cn.huiyin.complaint.historycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoryCheckTest {

    private static final Instant ASKED_AT = Instant.parse("2026-11-24T02:00:00Z");

    /** Of the machine's clock; the service's is set to days before. */
    private static final Instant SIGN = Instant.parse("2026-11-28T10:00:00Z");

    private final HistoryCheck asked = HistoryCheck.asked("1", ASKED_AT, "admin", SIGN);

    @Test
    void isStalledAfterAMinuteWithoutASign() {
        Instant last = SIGN.plus(HistoryCheck.HEARTBEAT_TIMEOUT);

        assertThat(asked.stalled(last)).isFalse();
        assertThat(asked.stalled(last.plusMillis(1))).isTrue();
    }

    @Test
    void isNotStalledWhileItsReaderGivesSigns() {
        HistoryCheck running = asked.running(new CheckProgress(), SIGN.plusSeconds(300));

        assertThat(running.stalled(SIGN.plusSeconds(360))).isFalse();
        assertThat(running.stalled(SIGN.plusSeconds(361))).isTrue();
    }

    @Test
    void isNeverStalledOnceItEnded() {
        HistoryCheck broken = asked.ended(new CheckProgress(), HistoryCheck.BROKEN_OFF, ASKED_AT);

        assertThat(broken.stalled(SIGN.plusSeconds(9_999))).isFalse();
        assertThat(broken.endedAt()).isEqualTo(ASKED_AT);
    }
}
