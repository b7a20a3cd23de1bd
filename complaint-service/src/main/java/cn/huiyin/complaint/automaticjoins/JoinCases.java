package cn.huiyin.complaint.automaticjoins;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.acts.AutoJoin;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.incidents.OpenAutomatically;
import cn.huiyin.complaint.proposals.SameSource;
import cn.huiyin.complaint.proposals.SameSource.Match;
import cn.huiyin.complaint.proposals.domain.AutomaticJoin;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Joins a case with the one about the same source. Idempotent: the incident is that of the earlier of the two, and its
 * number is the cause in both histories.
 */
@Service
class JoinCases {

    private final CaseQueues queues;
    private final SameSource sameSource;
    private final OpenAutomatically incidents;
    private final ActOnCase acts;
    private final AutomaticJoinSettings settings;

    JoinCases(
            CaseQueues queues,
            SameSource sameSource,
            OpenAutomatically incidents,
            ActOnCase acts,
            AutomaticJoinSettings settings) {
        this.queues = queues;
        this.sameSource = sameSource;
        this.incidents = incidents;
        this.acts = acts;
        this.settings = settings;
    }

    void lookAt(String caseId, AutomaticJoin rule) {
        find(caseId).ifPresent(current -> sameSource.of(current, rule).ifPresent(match -> incidentOf(current, match)
                .filter(this::hasRoom)
                .ifPresent(incident -> join(current, incident, match))));
    }

    private Optional<String> incidentOf(Case current, Match match) {
        Case other = match.other();
        return IncidentMembership.numberOf(other).or(() -> {
            Case earlier = current.id().value().compareTo(other.id().value()) < 0 ? current : other;
            join(other, incidents.numberFor(earlier, match.names()), match);
            // If somebody acted on it meanwhile, that takes precedence.
            return find(other.id().value()).flatMap(IncidentMembership::numberOf);
        });
    }

    private boolean hasRoom(String incident) {
        return queues.ofIncident(Scope.DISTRICT, incident).size() < settings.mostCases();
    }

    private void join(Case one, String incident, Match match) {
        acts.act(one.id(), new AutoJoin.Command(incident, match.percent(), match.reasons()), "auto-join:" + incident);
    }

    private Optional<Case> find(String caseId) {
        return queues.these(Scope.DISTRICT, List.of(caseId)).stream()
                .map(ListedCase::current)
                .findFirst();
    }
}
