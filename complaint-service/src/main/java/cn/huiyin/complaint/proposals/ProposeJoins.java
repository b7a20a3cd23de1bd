package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.acts.JoinIncident;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.proposals.domain.Comparison;
import cn.huiyin.complaint.proposals.domain.Report;
import cn.huiyin.complaint.proposals.domain.Scoring;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Proposes what a case could be joined with: incidents, and cases that can still be joined. Reads only what the viewer may
 * see. Of an incident only the case that is most alike is named.
 */
@Service
public class ProposeJoins {

    private static final ActDescription<?> JOIN = new JoinIncident().description();

    private final FindCandidates candidates;
    private final CompareCases comparing;
    private final Dismissals dismissals;
    private final ProposalSettings settings;

    ProposeJoins(FindCandidates candidates, CompareCases comparing, Dismissals dismissals, ProposalSettings settings) {
        this.candidates = candidates;
        this.comparing = comparing;
        this.dismissals = dismissals;
        this.settings = settings;
    }

    /** The most probable first; none for a case that can join nothing. */
    public List<Proposal> of(Case current, Scope scope) {
        if (!canJoin(current) || IncidentMembership.numberOf(current).isPresent()) {
            return List.of();
        }
        Report report = comparing.read(current);
        Set<String> dismissed = dismissals.of(current.id().value());
        return candidates.of(current, report, scope).stream()
                .filter(other -> canBeJoined(other.current()))
                .filter(other -> !dismissed.contains(other.current().id().value()))
                .map(other -> compared(current, report, other))
                .filter(proposal -> proposal.score() >= settings.leastScore())
                .filter(proposal -> !dismissed.contains(proposal.target()))
                .sorted(Comparator.comparing(Proposal::score).reversed())
                .collect(Collectors.toMap(Proposal::target, Function.identity(), (best, _) -> best, LinkedHashMap::new))
                .values()
                .stream()
                .limit(settings.most())
                .toList();
    }

    private Proposal compared(Case current, Report report, ListedCase other) {
        Comparison pair = comparing.compare(current, report, other.current());
        return new Proposal(other, Scoring.shipped().of(pair), JoinReasons.of(pair));
    }

    private static boolean canBeJoined(Case other) {
        return canJoin(other) || IncidentMembership.numberOf(other).isPresent();
    }

    private static boolean canJoin(Case current) {
        return JOIN.from().contains(current.state());
    }
}
