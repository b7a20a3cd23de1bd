package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.related.Persons;
import cn.huiyin.complaint.cases.store.Scope;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a citizen is told of the other cases of an incident: how many, and that only where it shows nobody. */
@Component
public class HandledTogether {

    private final CaseQueues queues;
    private final Persons persons;

    HandledTogether(CaseQueues queues, Persons persons) {
        this.queues = queues;
        this.persons = persons;
    }

    /** How many other cases are handled together with this one; empty where there are none, or too few people behind them. */
    public Optional<Integer> others(Case current) {
        List<Case> all = IncidentMembership.numberOf(current).stream()
                .flatMap(number -> queues.ofIncident(Scope.DISTRICT, number).stream())
                .map(ListedCase::current)
                .toList();
        return all.size() > 1 && persons.areMany(all) ? Optional.of(all.size() - 1) : Optional.empty();
    }
}
