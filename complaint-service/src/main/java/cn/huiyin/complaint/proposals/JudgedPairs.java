package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.incidents.Incidents;
import cn.huiyin.complaint.proposals.domain.Comparison;
import cn.huiyin.complaint.proposals.domain.Scoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The pairs of cases of which a person said whether one source is behind both: those that were joined by hand, and
 * those that were proposed and turned down. What the platform joined itself is not among them.
 */
@Component
public class JudgedPairs {

    private final Incidents incidents;
    private final Dismissals dismissals;
    private final CaseQueues queues;
    private final CompareCases comparing;

    JudgedPairs(Incidents incidents, Dismissals dismissals, CaseQueues queues, CompareCases comparing) {
        this.incidents = incidents;
        this.dismissals = dismissals;
        this.queues = queues;
        this.comparing = comparing;
    }

    /**
     * A pair.
     *
     * @param group the same for pairs of one incident; its number, or the ids of the two
     * @param same whether one source is behind both
     * @param score how probable that was by the weights that are in use
     */
    public record JudgedPair(Case one, Case other, String group, boolean same, Comparison comparison, double score) {}

    /** @param most of each of the two kinds: incidents, and pairs that were turned down; the latest */
    public List<JudgedPair> latest(int most) {
        return Stream.concat(
                        incidents.latest(most).stream().flatMap(this::joined),
                        dismissals.latest(most).stream().flatMap(this::turnedDown))
                .toList();
    }

    /** Each case that a person joined, with the one that was there first. */
    private Stream<JudgedPair> joined(String incident) {
        List<Case> members = queues.ofIncident(Scope.DISTRICT, incident).stream()
                .map(ListedCase::current)
                .toList();
        return members.stream()
                .skip(1)
                .filter(member -> IncidentMembership.byItself(member).isEmpty())
                .map(member -> pair(members.getFirst(), member, incident, true));
    }

    /** Without pairs that somebody joined in the end, and without incidents, since the incident's case is there too. */
    private Stream<JudgedPair> turnedDown(List<String> members) {
        Map<String, Case> found = new HashMap<>();
        queues.these(Scope.DISTRICT, members)
                .forEach(one -> found.put(one.current().id().value(), one.current()));
        if (found.size() < 2 || inOneIncident(found)) {
            return Stream.empty();
        }
        return Stream.of(
                pair(found.get(members.getFirst()), found.get(members.getLast()), String.join("|", members), false));
    }

    private static boolean inOneIncident(Map<String, Case> both) {
        return both.values().stream()
                                .flatMap(one -> IncidentMembership.numberOf(one).stream())
                                .distinct()
                                .count()
                        == 1
                && both.values().stream()
                        .allMatch(one -> IncidentMembership.numberOf(one).isPresent());
    }

    private JudgedPair pair(Case one, Case other, String group, boolean same) {
        Comparison comparison = comparing.compare(one, comparing.read(one), other);
        return new JudgedPair(
                one, other, group, same, comparison, Scoring.shipped().of(comparison));
    }
}
