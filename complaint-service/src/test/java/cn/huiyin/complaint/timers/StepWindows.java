package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.TimerStep;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.store.DueCases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When time acts on a duty, read from its due times alone. A duty that was extended, that waited or whose class changed
 * has one due time after the other; each counts from when it was set until it was paused, met or replaced.
 */
final class StepWindows {

    /** How late a step is at most whose workers were killed one after the other. */
    static final Duration LONGEST_DELAY = DueCases.LEASE.multipliedBy(4);

    private final List<DueTimes> calendars;
    private final Instant end;

    /** @param calendars those that held one after the other; a step may fall where any of them sets it */
    StepWindows(List<DueTimes> calendars, Instant end) {
        this.calendars = List.copyOf(calendars);
        this.end = end;
    }

    /**
     * @param step one that the policy has for the due time
     * @param latest when it is done at the latest
     * @param until when it helps nobody any more
     */
    record Window(TimerStep step, Instant dueAt, Instant earliest, Instant latest, Instant until) {

        String key() {
            return keyOf(step, dueAt);
        }

        String name() {
            return nameOf(step);
        }

        /** A warning is left out where the duty was marked as late before, by an earlier due time. */
        boolean isOwed(Optional<Instant> missedAt) {
            boolean late = step instanceof TimerStep.Warning
                    && missedAt.filter(missed -> !missed.isAfter(latest)).isPresent();
            return latest.isBefore(until) && !late;
        }

        boolean covers(Done done) {
            return key().equals(done.key())
                    && dueAt.equals(done.dueAt())
                    && !done.at().isBefore(earliest)
                    && !done.at().isAfter(latest)
                    && !done.at().isAfter(until);
        }
    }

    /** What is done once for each. Nothing but a warning depends on the due time: one that moved is warned of again. */
    static String keyOf(TimerStep step, Instant dueAt) {
        return step instanceof TimerStep.Warning ? nameOf(step) + " of " + dueAt : nameOf(step);
    }

    static String nameOf(TimerStep step) {
        return switch (step) {
            case TimerStep.Warning warning -> "warning at " + warning.percent() + " %";
            case TimerStep.Missed _ -> "marked late";
            case TimerStep.Escalation escalation ->
                "escalated to " + escalation.to().code();
            case TimerStep.Unknown _ -> "unknown";
        };
    }

    /** @param duty its deadlines, one for each due time, oldest first */
    List<Window> of(List<Deadline> duty) {
        ArrayList<Window> windows = new ArrayList<>();
        Instant from = duty.getFirst().startedAt();
        for (Deadline deadline : duty) {
            Instant until = firstOf(deadline.pausedAt(), deadline.metAt(), deadline.stoppedAt());
            Deadline running = asIfItRan(deadline);
            windows.addAll(windows(
                    calendar -> calendar.steps(running), Objects.requireNonNull(deadline.dueAt()), from, until));
            from = firstOf(deadline.stoppedAt());
        }
        return windows;
    }

    List<Window> of(WhistleCall call) {
        Instant reportBy = Objects.requireNonNull(call.reportBy());
        return windows(
                calendar -> calendar.reportInSteps(call.deadlineClass(), call.calledAt(), reportBy),
                reportBy,
                call.calledAt(),
                endOf(call));
    }

    /** When the department no longer owes it to report in. */
    Instant endOf(WhistleCall call) {
        return firstOf(call.reportedAt(), call.endedAt());
    }

    /** A deadline that was met or stopped says of no step any more when it was due. */
    private static Deadline asIfItRan(Deadline deadline) {
        return new Deadline(
                deadline.kind(),
                deadline.startedAt(),
                deadline.dueAt(),
                deadline.missingYear(),
                null,
                null,
                deadline.calendarVersion(),
                deadline.policyVersion());
    }

    private List<Window> windows(
            Function<DueTimes, List<TimerStep>> steps, Instant dueAt, Instant from, Instant until) {
        Map<String, List<TimerStep>> byName = calendars.stream()
                .flatMap(calendar -> steps.apply(calendar).stream())
                .collect(Collectors.groupingBy(StepWindows::nameOf, TreeMap::new, Collectors.toList()));
        return byName.values().stream()
                .map(same -> window(same, dueAt, from, until))
                .toList();
    }

    private Window window(Collection<TimerStep> same, Instant dueAt, Instant from, Instant until) {
        List<Instant> moments = same.stream().map(TimerStep::at).sorted().toList();
        Instant earliest = later(moments.getFirst(), from);
        Instant latest = later(moments.getLast(), from).plus(LONGEST_DELAY);
        TimerStep step = same.iterator().next();
        return step instanceof TimerStep.Warning
                // Held over night, it can meet with killed workers again in the morning.
                ? new Window(
                        step,
                        dueAt,
                        earliest,
                        whenPeopleWork(latest).plus(LONGEST_DELAY),
                        dueAt.isBefore(until) ? dueAt : until)
                : new Window(step, dueAt, earliest, latest, until);
    }

    private Instant whenPeopleWork(Instant moment) {
        return calendars.stream()
                .map(calendar -> calendar.reminderAt(moment))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Instant firstOf(@Nullable Instant... moments) {
        return Stream.of(moments)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
