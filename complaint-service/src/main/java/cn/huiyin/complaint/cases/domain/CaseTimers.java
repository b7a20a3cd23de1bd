package cn.huiyin.complaint.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What time alone will do to a case, and when: the open steps of its running deadlines, the end of a question that
 * waits for the citizen, an order that has no deadline yet, and the steps of departments that were called in. Computed
 * from the case, the policy and the calendar alone.
 */
public final class CaseTimers {

    /** How long to wait for a year that the calendar lacks before it is asked again. */
    static final Duration ASK_AGAIN = Duration.ofHours(1);

    private CaseTimers() {}

    /** A step that was not done yet. */
    public record Pending(Deadline deadline, TimerStep step) {

        Instant at() {
            return step.at();
        }
    }

    /**
     * What is to be done now, earliest first. A warning is left out when the deadline is missed already, when a later
     * one is due as well, or when nobody works now.
     */
    public static List<Pending> due(Case current, DueTimes district, Instant now) {
        DueTimes dueTimes = district.of(current.office());
        List<Pending> reached = pending(current, dueTimes)
                .filter(pending -> !pending.at().isAfter(now))
                .toList();
        return reached.stream()
                .filter(pending -> switch (pending.step()) {
                    case TimerStep.Warning warning ->
                        isOfUse(warning, pending.deadline(), reached, now)
                                && dueTimes.reminderAt(now).equals(now);
                    case TimerStep.Missed _, TimerStep.Escalation _ -> true;
                    case TimerStep.Unknown _ -> false;
                })
                .toList();
    }

    private static boolean isOfUse(TimerStep.Warning warning, Deadline deadline, List<Pending> reached, Instant now) {
        boolean laterOneIsDue = reached.stream()
                .filter(other -> other.deadline().equals(deadline))
                .anyMatch(other ->
                        other.step() instanceof TimerStep.Warning later && later.percent() > warning.percent());
        return !deadline.late(now) && !laterOneIsDue;
    }

    /** When the next step is to be done; empty where time alone will do nothing any more. */
    public static Optional<Instant> next(Case current, DueTimes district) {
        return earliest(current, district.of(current.office()), TimerStep::at);
    }

    /**
     * The same once all that was due now is done: a warning waits until people work, an unknown year for its calendar.
     */
    public static Optional<Instant> nextAfter(Case current, DueTimes district, Instant now) {
        DueTimes dueTimes = district.of(current.office());
        return earliest(current, dueTimes, step -> switch (step) {
            case TimerStep.Warning warning -> dueTimes.reminderAt(later(warning.at(), now));
            case TimerStep.Unknown unknown -> later(unknown.at(), now.plus(ASK_AGAIN));
            case TimerStep.Missed _, TimerStep.Escalation _ -> step.at();
        });
    }

    /** Time does nothing to a restricted case. */
    private static Optional<Instant> earliest(Case current, DueTimes dueTimes, Function<TimerStep, Instant> when) {
        if (Restriction.holds(current)) {
            return Optional.empty();
        }
        Stream<TimerStep> steps =
                Stream.concat(pending(current, dueTimes).map(Pending::step), WhistleTimers.steps(current, dueTimes));
        Stream<Instant> others = Stream.concat(
                Question.expiry(current).stream(),
                Supervision.withoutDeadline(current).map(Supervision::orderedAt).stream());
        return Stream.concat(steps.map(when), others).min(Comparator.naturalOrder());
    }

    private static Stream<Pending> pending(Case current, DueTimes dueTimes) {
        List<TimerEvent> done = TimerEvent.Done.of(current).events();
        return current.deadlines().all().stream()
                .filter(Deadline::mayTimeOut)
                .filter(deadline -> current.state().open() || !deadline.kind().isOfEveryCase())
                .flatMap(deadline -> dueTimes.steps(deadline).stream()
                        .filter(step -> !isDone(deadline, step, done))
                        .map(step -> new Pending(deadline, step)))
                .sorted(Comparator.comparing(Pending::at));
    }

    private static boolean isDone(Deadline deadline, TimerStep step, List<TimerEvent> done) {
        return done.stream().anyMatch(event -> event.concerns(deadline) && event.settles(step, deadline));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
