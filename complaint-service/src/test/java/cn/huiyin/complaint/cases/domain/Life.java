package cn.huiyin.complaint.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a case to which people, the engine among them, did one thing after the other, allowed or not.
 *
 * @param steps one for each attempt
 */
public record Life(CaseId id, List<CaseEvent> history, List<Step> steps) {

    /** An attempt: who wants what, so long after the attempt before. */
    public record Attempt(CaseCommand command, CaseActor who, Duration after) {}

    public record Step(Case before, Decision decision, Case after) {}

    public Life {
        history = List.copyOf(history);
        steps = List.copyOf(steps);
    }

    public static Life of(CaseBuilder registered, List<Attempt> attempts) {
        var decider = new CaseDecider(new HourlyDueTimes(), new TwoOffices());
        var current = registered.build();
        var history = new ArrayList<>(registered.history());
        var steps = new ArrayList<Step>();
        Instant now = registered.now();
        for (var attempt : attempts) {
            now = now.plus(attempt.after());
            var decision = decider.decide(current, attempt.command(), attempt.who(), now);
            var before = current;
            if (decision instanceof Decision.Accepted accepted) {
                current = CaseEvolution.evolve(before, accepted.events());
                history.addAll(accepted.events());
            }
            steps.add(new Step(before, decision, current));
        }
        return new Life(registered.build().id(), history, steps);
    }

    /** The case in the end. */
    public Case last() {
        return steps.getLast().after();
    }
}
