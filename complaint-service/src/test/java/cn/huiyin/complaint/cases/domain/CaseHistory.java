package cn.huiyin.complaint.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A case on which commands were tried one after the other, allowed or not.
 *
 * @param events those that were accepted
 * @param steps one for each attempt
 */
public record CaseHistory(CaseId id, List<CaseEvent> events, List<Step> steps) {

    /** @param after time since the attempt before */
    public record Attempt(CaseCommand command, CaseActor who, Duration after) {}

    public record Step(CaseCommand command, Case before, Decision decision, Case after) {}

    public CaseHistory {
        events = List.copyOf(events);
        steps = List.copyOf(steps);
    }

    public static CaseHistory of(CaseBuilder registered, List<Attempt> attempts) {
        CaseDecider decider = new CaseDecider(new HourlyDueTimes(), new TwoOffices());
        Case current = registered.build();
        ArrayList<CaseEvent> events = new ArrayList<>(registered.history());
        ArrayList<Step> steps = new ArrayList<>();
        Instant now = registered.now();
        for (Attempt attempt : attempts) {
            now = now.plus(attempt.after());
            Decision decision = decider.decide(current, attempt.command(), attempt.who(), now);
            Case before = current;
            if (decision instanceof Decision.Accepted accepted) {
                current = CaseEvolution.evolve(before, accepted.events());
                events.addAll(accepted.events());
            }
            steps.add(new Step(attempt.command(), before, decision, current));
        }
        return new CaseHistory(registered.build().id(), events, steps);
    }

    /** The case in the end. */
    public Case last() {
        return steps.getLast().after();
    }
}
