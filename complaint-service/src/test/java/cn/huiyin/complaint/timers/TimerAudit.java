package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.TimerEvent;
import cn.huiyin.complaint.cases.domain.TimerStep;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.cases.domain.acts.RemindDepartment;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.store.DueCases;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.StoredCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares what time did to a case with what its deadlines say that it should have done. */
final class TimerAudit {

    private static final int MOST_KILLED_IN_A_ROW = 4;

    private final DueTimes dueTimes;
    private final Instant end;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    TimerAudit(DueTimes dueTimes, Instant end) {
        this.dueTimes = dueTimes;
        this.end = end;
    }

    Map<String, Long> counts() {
        return counts;
    }

    /** What is missing, too much, or too late; a sentence each. */
    List<String> faults() {
        return faults;
    }

    void check(StoredCase stored) {
        List<TimerEvent> done = stored.history().stream()
                .map(HistoryEntry::event)
                .filter(TimerEvent.class::isInstance)
                .map(TimerEvent.class::cast)
                .toList();
        List<Deadline> all = stored.current().deadlines().all();
        for (Deadline deadline : all) {
            boolean moved =
                    all.stream().filter(other -> sameDuty(deadline, other)).count() > 1;
            check(stored, deadline, moved, done);
        }
        Whistles.of(stored.current()).calls().forEach(call -> check(stored, call));
        if (CaseTimers.next(stored.current(), dueTimes)
                .filter(next -> !next.isAfter(end))
                .isPresent()) {
            faults.add(stored.current().number().value() + " was forgotten");
        }
    }

    /** A department that was called in is warned, marked as late and told of once each, unless it came or the call ended first. */
    private void check(StoredCase stored, WhistleCall call) {
        Instant until = Stream.of(call.reportedAt(), call.endedAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(end);
        for (TimerStep step : dueTimes.reportInSteps(
                call.deadlineClass(), call.calledAt(), Objects.requireNonNull(call.reportBy()))) {
            long times = stored.history().stream()
                    .map(HistoryEntry::event)
                    .filter(event -> isOf(event, step, call) && isWhile(event, call, until))
                    .count();
            boolean reached = step.at().isBefore(until);
            boolean justBefore = reached && !atTheLatest(step).isBefore(until);
            String what = "report-in: " + name(step);
            if (times > 1 || times == 1 && !reached || times == 0 && reached && !justBefore) {
                faults.add("%s: %s %d times".formatted(stored.current().number().value(), what, times));
            } else {
                counts.merge(what + ", " + (times == 1 ? "done once" : "not reached"), 1L, Long::sum);
            }
        }
    }

    /** Two calls of one night end alike: what was done belongs to the one that was open. */
    private static boolean isWhile(CaseEvent event, WhistleCall call, Instant until) {
        return !event.at().isBefore(call.calledAt()) && !event.at().isAfter(until);
    }

    private static boolean isOf(CaseEvent event, TimerStep step, WhistleCall call) {
        return !event.at().isBefore(call.calledAt())
                && switch (step) {
                    case TimerStep.Warning _ ->
                        event instanceof RemindDepartment.ReportInWarned warned
                                && isOf(call, warned.department(), warned.reportBy());
                    case TimerStep.Missed _ ->
                        event instanceof RemindDepartment.ReportInMissed missed
                                && isOf(call, missed.department(), missed.reportBy());
                    case TimerStep.Escalation escalation ->
                        event instanceof RemindDepartment.ReportInEscalated escalated
                                && isOf(call, escalated.department(), escalated.reportBy())
                                && escalated.to() == escalation.to();
                    case TimerStep.Unknown _ -> false;
                };
    }

    private static boolean isOf(WhistleCall call, Department department, Instant reportBy) {
        return call.department().equals(department) && reportBy.equals(call.reportBy());
    }

    private void check(StoredCase stored, Deadline deadline, boolean moved, List<TimerEvent> done) {
        Instant ended = Stream.of(deadline.metAt(), deadline.stoppedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(end);
        List<TimerEvent> ofDuty = done.stream()
                .filter(event ->
                        event.deadline() == deadline.kind() && event.startedAt().equals(deadline.startedAt()))
                .toList();
        for (TimerStep step : dueTimes.steps(deadline)) {
            long times =
                    ofDuty.stream().filter(event -> isOf(event, step, deadline)).count();
            boolean reached = step.at().isBefore(ended);
            String what = name(deadline.kind(), step);
            boolean justBefore = reached && !atTheLatest(step).isBefore(ended);
            if (times > 1 || times == 1 && !reached && !moved) {
                faults.add("%s: %s %d times".formatted(stored.current().number().value(), what, times));
            } else if (times == 0 && reached && !moved && !justBefore) {
                faults.add("%s: %s missing".formatted(stored.current().number().value(), what));
            } else {
                String how = times == 1 ? "done once" : reached && !moved ? "duty done first" : "not reached";
                counts.merge(what + ", " + how, 1L, Long::sum);
            }
        }
    }

    /** Where workers were killed with the case; a warning then waits until people work. */
    private Instant atTheLatest(TimerStep step) {
        Instant at = step.at().plus(DueCases.LEASE.multipliedBy(MOST_KILLED_IN_A_ROW));
        return step instanceof TimerStep.Warning ? dueTimes.reminderAt(at) : at;
    }

    private static boolean isOf(CaseEvent event, TimerStep step, Deadline deadline) {
        return switch (step) {
            case TimerStep.Warning warning ->
                event instanceof Tick.DeadlineWarned warned
                        && warned.dueAt().equals(deadline.dueAt())
                        && warned.percent() == warning.percent();
            case TimerStep.Missed _ -> event instanceof Tick.DeadlineMissed;
            case TimerStep.Escalation escalation ->
                event instanceof Tick.Escalated escalated && escalated.step() == escalation.to();
            case TimerStep.Unknown _ -> false;
        };
    }

    private static String name(DeadlineKind kind, TimerStep step) {
        return kind.code() + ": " + name(step);
    }

    private static String name(TimerStep step) {
        return switch (step) {
            case TimerStep.Warning _ -> "warning";
            case TimerStep.Missed _ -> "marked late";
            case TimerStep.Escalation escalation ->
                "escalated to " + escalation.to().code();
            case TimerStep.Unknown _ -> "unknown";
        };
    }

    private static boolean sameDuty(Deadline one, Deadline other) {
        return one.kind() == other.kind() && one.startedAt().equals(other.startedAt());
    }
}
