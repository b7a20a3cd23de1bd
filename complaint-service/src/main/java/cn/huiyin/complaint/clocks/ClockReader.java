package cn.huiyin.complaint.clocks;

import cn.huiyin.complaint.cases.domain.Clock;
import cn.huiyin.complaint.cases.domain.ClockKind;
import cn.huiyin.complaint.cases.domain.Clocks;
import cn.huiyin.platform.calendar.CalendarYearMissing;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the four clocks of a case at an instant, in working time. */
@Component
public class ClockReader {

    /** From this share of the time on a running clock is "soon": its last fifth. */
    private static final double SOON = 0.8;

    private final WorkingCalendar calendar;

    ClockReader(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** One reading per kind, in the order of the echo ring. */
    public List<ClockView> read(Clocks clocks, Instant now) {
        return Arrays.stream(ClockKind.values())
                .map(kind -> clocks.latest(kind).map(clock -> read(clock, now)).orElseGet(() -> idle(kind)))
                .toList();
    }

    public ClockView read(Clock clock, Instant now) {
        var dueAt = clock.dueAt();
        if (!clock.running()) {
            return plain(clock, clock.metAt() == null ? "stopped" : clock.late(now) ? "met-late" : "met", 1.0);
        }
        if (dueAt == null) {
            return plain(clock, "unknown", null);
        }
        if (clock.late(now)) {
            return plain(clock, "late", 1.0);
        }
        return running(clock, dueAt, now);
    }

    private ClockView running(Clock clock, Instant dueAt, Instant now) {
        try {
            var total = Math.max(1, calendar.workingMinutesBetween(clock.startedAt(), dueAt));
            var left = calendar.workingMinutesBetween(now, dueAt);
            var fraction = Math.clamp((total - left) / (double) total, 0.0, 1.0);
            return new ClockView(
                    clock.kind().code(),
                    fraction >= SOON ? "soon" : "running",
                    clock.startedAt(),
                    dueAt,
                    null,
                    fraction,
                    left,
                    calendar.workingDaysBetween(now, dueAt));
        } catch (CalendarYearMissing unreadable) {
            return plain(clock, "running", null);
        }
    }

    private static ClockView plain(Clock clock, String state, @Nullable Double fraction) {
        return new ClockView(
                clock.kind().code(), state, clock.startedAt(), clock.dueAt(), clock.metAt(), fraction, null, null);
    }

    private static ClockView idle(ClockKind kind) {
        return new ClockView(kind.code(), "idle", null, null, null, null, null, null);
    }
}
