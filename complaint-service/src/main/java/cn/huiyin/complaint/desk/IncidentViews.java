package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.ActOffer;
import cn.huiyin.complaint.acts.ActOffers;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.incidents.IncidentDocument;
import cn.huiyin.complaint.incidents.Round;
import cn.huiyin.platform.masking.Masking;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows incidents with those of their cases that the viewer may see. */
@Component
class IncidentViews {

    /** Of the acts for all cases, those that are about a single case too. */
    private static final Set<String> TOGETHER = Set.of("answer", "approve-answer");

    private final CaseQueues queues;
    private final DeskViews views;
    private final ActOffers offers;
    private final Clock time;

    IncidentViews(CaseQueues queues, DeskViews views, ActOffers offers, Clock time) {
        this.queues = queues;
        this.views = views;
        this.offers = offers;
        this.time = time;
    }

    IncidentView view(IncidentDocument incident, CaseAccess viewer) {
        List<ListedCase> seen = queues.ofIncident(viewer.scope(), incident.number());
        int all = queues.ofIncident(Scope.DISTRICT, incident.number()).size();
        Map<String, String> numbers = numbers(incident, viewer);
        return new IncidentView(
                incident.number(),
                Masking.mask(incident.title()),
                incident.openedAt(),
                incident.openedByName(),
                incident.persons(),
                seen.stream().map(listed -> one(listed, viewer)).toList(),
                all - seen.size(),
                incident.work().stream().map(IncidentView.WorkView::of).toList(),
                incident.rounds().stream().map(round -> round(round, numbers)).toList());
    }

    private IncidentView.IncidentCase one(ListedCase listed, CaseAccess viewer) {
        Instant now = time.instant();
        List<ActOffer> together = offers.of(listed.current(), viewer, now).stream()
                .filter(offer -> TOGETHER.contains(offer.act()))
                .toList();
        return new IncidentView.IncidentCase(views.row(listed), together);
    }

    private Map<String, String> numbers(IncidentDocument incident, CaseAccess viewer) {
        List<String> ids = incident.rounds().stream()
                .flatMap(round -> round.targets().stream())
                .map(Round.Target::caseId)
                .distinct()
                .toList();
        return queues.these(viewer.scope(), ids).stream()
                .map(ListedCase::current)
                .collect(Collectors.toMap(
                        one -> one.id().value(), one -> one.number().value()));
    }

    private static IncidentView.RoundView round(Round round, Map<String, String> numbers) {
        return new IncidentView.RoundView(
                round.act(),
                round.at(),
                round.by().name(),
                round.targets().stream()
                        .filter(target -> numbers.containsKey(target.caseId()))
                        .map(target -> IncidentView.CaseResult.of(target, numbers.get(target.caseId())))
                        .toList());
    }
}
