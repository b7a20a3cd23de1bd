package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.deadlines.DeadlineView.Pause;
import cn.huiyin.complaint.deadlines.DeadlineView.State;
import cn.huiyin.platform.calendar.CalendarYearMissing;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes how the four deadlines of a case stand at an instant, in working time. */
@Component
public class DeadlineReader {

    /** From this share of the time on, its last fifth, a running deadline is "soon". */
    private static final double SOON = 0.8;

    private final Calendars calendars;

    DeadlineReader(Calendars calendars) {
        this.calendars = calendars;
    }

    /** One view per kind, in the order in which pages show them. */
    public List<DeadlineView> read(Case current, Instant now) {
        return DeadlineKind.ofEveryCase().stream()
                .map(kind -> current.deadlines()
                        .latest(kind)
                        .map(deadline -> read(deadline, current.office(), now))
                        .map(view -> withMoves(view, current.deadlines().ofLatestDuty(kind)))
                        .orElseGet(() -> notBegun(kind, mayBegin(kind, current) ? State.IDLE : State.NOT_NEEDED)))
                .toList();
    }

    /** A question that was asked while another waited, or a class changed meanwhile, goes on with the same pause. */
    private static DeadlineView withMoves(DeadlineView view, List<Deadline> duty) {
        TreeMap<Instant, Pause> pauses = new TreeMap<>();
        LinkedHashSet<Instant> due = new LinkedHashSet<>();
        for (Deadline one : duty) {
            Instant pausedAt = one.pausedAt();
            if (pausedAt != null) {
                pauses.put(pausedAt, new Pause(pausedAt, one.metAt() == null ? one.stoppedAt() : one.metAt()));
            }
            Optional.ofNullable(one.knownDueAt()).ifPresent(due::add);
        }
        due.remove(duty.getLast().knownDueAt());
        return view.moved(List.copyOf(pauses.values()), List.copyOf(due));
    }

    private static boolean mayBegin(DeadlineKind kind, Case current) {
        return current.state().open() && (kind != DeadlineKind.CONTACT || current.reachable());
    }

    /** @param office by whose calendar all but the assignment is read; null for the district's */
    public DeadlineView read(Deadline deadline, @Nullable Office office, Instant now) {
        Instant dueAt = deadline.dueAt();
        WorkingCalendar calendar =
                calendars.of(office == null || deadline.kind() == DeadlineKind.ASSIGN ? null : office.code());
        if (!deadline.running()) {
            return plain(
                    deadline,
                    deadline.metAt() == null ? State.STOPPED : deadline.late(now) ? State.MET_LATE : State.MET,
                    1.0);
        }
        if (dueAt == null || deadline.missingYear() != null) {
            return plain(deadline, State.UNKNOWN, null);
        }
        if (deadline.paused()) {
            Instant pausedAt = Objects.requireNonNull(deadline.pausedAt());
            return plain(
                    deadline,
                    State.PAUSED,
                    running(deadline, dueAt, calendar, pausedAt).fraction());
        }
        if (deadline.late(now)) {
            return plain(deadline, State.LATE, 1.0);
        }
        return running(deadline, dueAt, calendar, now);
    }

    private static DeadlineView running(Deadline deadline, Instant dueAt, WorkingCalendar calendar, Instant now) {
        try {
            long total = Math.max(1, calendar.workingMinutesBetween(deadline.startedAt(), dueAt));
            long left = calendar.workingMinutesBetween(now, dueAt);
            double fraction = Math.clamp((total - left) / (double) total, 0.0, 1.0);
            return new DeadlineView(
                    deadline.kind(),
                    fraction >= SOON ? State.SOON : State.RUNNING,
                    deadline.startedAt(),
                    dueAt,
                    null,
                    null,
                    fraction,
                    left,
                    calendar.workingDaysBetween(now, dueAt),
                    null,
                    null);
        } catch (CalendarYearMissing unreadable) {
            return plain(deadline, State.RUNNING, null);
        }
    }

    private static DeadlineView plain(Deadline deadline, State state, @Nullable Double fraction) {
        return new DeadlineView(
                deadline.kind(),
                state,
                deadline.startedAt(),
                deadline.knownDueAt(),
                deadline.missingYear() == null ? null : deadline.dueAt(),
                deadline.metAt(),
                fraction,
                null,
                null,
                null,
                null);
    }

    private static DeadlineView notBegun(DeadlineKind kind, State state) {
        return new DeadlineView(kind, state, null, null, null, null, null, null, null, null, null);
    }
}
