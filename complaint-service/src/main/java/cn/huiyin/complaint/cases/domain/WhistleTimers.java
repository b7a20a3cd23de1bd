package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What time alone does to departments that were called in and have not reported in: warned once before the time ends,
 * marked as missed once, escalated once to each. A function of the calls, the policy and the calendar.
 */
public final class WhistleTimers {

    private WhistleTimers() {}

    /** A step of a call that was not done yet. */
    public record Pending(WhistleCall call, TimerStep step) {}

    /** What is to be done now, earliest first. A warning is left out when the time is over or nobody works now. */
    public static List<Pending> due(Case current, DueTimes dueTimes, Instant now) {
        return pending(current, dueTimes)
                .filter(pending -> !pending.step().at().isAfter(now))
                .filter(pending -> switch (pending.step()) {
                    case TimerStep.Warning _ ->
                        !now.isAfter(Objects.requireNonNull(pending.call().reportBy()))
                                && dueTimes.reminderAt(now).equals(now);
                    case TimerStep.Missed _, TimerStep.Escalation _ -> true;
                    case TimerStep.Unknown _ -> false;
                })
                .toList();
    }

    /** The steps that are still to be done, earliest first. */
    static Stream<TimerStep> steps(Case current, DueTimes dueTimes) {
        return pending(current, dueTimes).map(Pending::step);
    }

    private static Stream<Pending> pending(Case current, DueTimes dueTimes) {
        return Whistles.of(current).open().stream()
                .filter(WhistleCall::awaitsReport)
                .flatMap(call -> steps(call, dueTimes).map(step -> new Pending(call, step)))
                .sorted((one, other) -> one.step().at().compareTo(other.step().at()));
    }

    private static Stream<TimerStep> steps(WhistleCall call, DueTimes dueTimes) {
        Instant reportBy = call.reportBy();
        return reportBy == null
                ? Stream.empty()
                : dueTimes.reportInSteps(call.deadlineClass(), call.calledAt(), reportBy).stream()
                        .filter(step -> !isDone(call, step));
    }

    private static boolean isDone(WhistleCall call, TimerStep step) {
        return switch (step) {
            case TimerStep.Warning _ -> call.warnedAt() != null || call.missedAt() != null;
            case TimerStep.Missed _ -> call.missedAt() != null;
            case TimerStep.Escalation escalation -> call.escalated().contains(escalation.to());
            case TimerStep.Unknown _ -> false;
        };
    }
}
