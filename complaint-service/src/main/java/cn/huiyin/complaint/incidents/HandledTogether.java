package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.related.Persons;
import cn.huiyin.complaint.cases.store.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a citizen is told of an incident: how many other cases it has, and that only where it shows nobody; and when
 * somebody was on the spot for all of them.
 */
@Component
public class HandledTogether {

    private final Incidents incidents;
    private final CaseQueues queues;
    private final Persons persons;

    HandledTogether(Incidents incidents, CaseQueues queues, Persons persons) {
        this.incidents = incidents;
        this.queues = queues;
        this.persons = persons;
    }

    /**
     * How many other cases are handled together with this one; empty where there are none, or too few people behind
     * them.
     */
    public Optional<Integer> others(Case current) {
        List<Case> all = IncidentMembership.numberOf(current).stream()
                .flatMap(number -> queues.ofIncident(Scope.DISTRICT, number).stream())
                .map(ListedCase::current)
                .toList();
        return all.size() > 1 && persons.areMany(all) ? Optional.of(all.size() - 1) : Optional.empty();
    }

    /**
     * When somebody was on the spot for all cases, since this one was registered; what was found there staff wrote for
     * each other.
     */
    public List<Instant> inspections(Case current) {
        return IncidentMembership.numberOf(current)
                .flatMap(incidents::find)
                .map(IncidentDocument::work)
                .orElse(List.of())
                .stream()
                .filter(work -> work.kind() == IncidentDocument.WorkKind.INSPECTION)
                .map(IncidentDocument.Work::at)
                .filter(at -> !at.isBefore(current.registeredAt()))
                .toList();
    }
}
