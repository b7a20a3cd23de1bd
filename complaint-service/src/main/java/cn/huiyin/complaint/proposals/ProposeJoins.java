package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.acts.JoinIncident;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.proposals.CompareCandidates.Compared;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Proposes what a case could be joined with: incidents, and cases that can still be joined. Reads only what the viewer
 * may see. Of an incident only the most similar case is named.
 */
@Service
public class ProposeJoins {

    private static final ActDescription<?> JOIN = new JoinIncident().description();

    private final CompareCandidates comparing;
    private final ProposalSettings settings;

    ProposeJoins(CompareCandidates comparing, ProposalSettings settings) {
        this.comparing = comparing;
        this.settings = settings;
    }

    /** The most probable first; none for a case that can join nothing. */
    public List<Proposal> of(Case current, Scope scope) {
        if (!canJoin(current) || IncidentMembership.numberOf(current).isPresent()) {
            return List.of();
        }
        return comparing.of(current, scope, ProposeJoins::canBeJoined).stream()
                .filter(compared -> compared.score() >= settings.leastScore())
                .sorted(Comparator.comparing(Compared::score).reversed())
                .map(ProposeJoins::proposal)
                .collect(Collectors.toMap(Proposal::target, Function.identity(), (best, _) -> best, LinkedHashMap::new))
                .values()
                .stream()
                .limit(settings.most())
                .toList();
    }

    private static Proposal proposal(Compared compared) {
        return new Proposal(compared.other(), compared.score(), JoinReasons.of(compared.pair()));
    }

    private static boolean canBeJoined(Case other) {
        return canJoin(other) || IncidentMembership.numberOf(other).isPresent();
    }

    private static boolean canJoin(Case current) {
        return JOIN.from().contains(current.state());
    }
}
