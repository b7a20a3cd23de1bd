package cn.huiyin.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Clock;
import cn.huiyin.complaint.cases.domain.ClockKind;
import cn.huiyin.complaint.cases.domain.Clocks;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four working hours from nine o'clock: due at three in the afternoon, with the noon break between. */
class ClockReaderTest {

    private static final Instant STARTED = at("09:00");
    private static final Instant DUE = at("15:00");

    private final ClockReader reader = new ClockReader(WorkingCalendar.load(RunningComplaintService.pack()));

    @ParameterizedTest
    @CsvSource({
        "09:00, running, 0.0,   240",
        "12:00, running, 0.75,  60",
        "13:30, running, 0.75,  60",
        "14:11, running, 0.795, 49",
        "14:12, soon,    0.8,   48",
        "15:00, soon,    1.0,   0",
        "15:01, late,    1.0,   "
    })
    void readsARunningClockInWorkingTime(String now, String state, double fraction, Long left) {
        var view = reader.read(clock(null, null), at(now));

        assertThat(view.state()).isEqualTo(state);
        assertThat(view.fraction()).isCloseTo(fraction, within(0.001));
        assertThat(view.remainingWorkingMinutes()).isEqualTo(left);
    }

    @Test
    void saysHowAClockEnded() {
        assertThat(reader.read(clock(DUE, null), at("18:00")).state()).isEqualTo("met");
        assertThat(reader.read(clock(at("15:01"), null), at("18:00")).state()).isEqualTo("met-late");
        assertThat(reader.read(clock(null, at("10:00")), at("18:00")).state()).isEqualTo("stopped");
    }

    @Test
    void saysThatADueTimeIsUnknown() {
        var clock = new Clock(ClockKind.ASSIGN, STARTED, null, 2027, null, null, "calendar", "policy");

        assertThat(reader.read(clock, at("18:00")).state()).isEqualTo("unknown");
    }

    @Test
    void readsAllFourKindsInTheirOrder() {
        var views = reader.read(new Clocks(List.of(clock(null, null))), at("10:00"));

        assertThat(views).extracting(ClockView::kind).containsExactly("assign", "accept", "contact", "answer");
        assertThat(views).extracting(ClockView::state).containsExactly("running", "idle", "idle", "idle");
    }

    private static Clock clock(Instant metAt, Instant stoppedAt) {
        return new Clock(ClockKind.ASSIGN, STARTED, DUE, null, metAt, stoppedAt, "calendar", "policy");
    }

    private static Instant at(String time) {
        return LocalDateTime.parse("2026-03-10T" + time)
                .atZone(DistrictDay.ZONE)
                .toInstant();
    }
}
