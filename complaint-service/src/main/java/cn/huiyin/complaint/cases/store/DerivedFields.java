package cn.huiyin.complaint.cases.store;

import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.DueTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What is stored beside the history so that queries find a case; derived from its value at every write. */
@Component
class DerivedFields {

    private final StatisticsEntrySource counting;
    private final DueTimes dueTimes;

    DerivedFields(StatisticsEntrySource counting, DueTimes dueTimes) {
        this.counting = counting;
        this.dueTimes = dueTimes;
    }

    StatisticsEntry counting(Case current) {
        return counting.of(current);
    }

    Optional<Instant> timerAt(Case current) {
        return CaseTimers.next(current, dueTimes);
    }

    /** Those that differ. The timer is always written: a worker may have moved it, to claim the case. */
    List<Bson> changes(Case before, Case after) {
        ArrayList<Bson> changes = new ArrayList<>();
        changes.add(timer(timerAt(after)));
        CaseFacts facts = CaseFacts.of(after);
        if (!facts.equals(CaseFacts.of(before))) {
            changes.add(set(CaseDocument.FACTS, facts));
        }
        StatisticsEntry counted = counting.of(after);
        StatisticsEntry countedBefore = counting.of(before);
        if (!counted.counted().equals(countedBefore.counted())) {
            changes.add(set(StatisticsEntry.COUNTED, counted.counted()));
        }
        if (!countedBefore.days().containsAll(counted.days())) {
            changes.add(addEachToSet(StatisticsEntry.DAYS, counted.days()));
        }
        return changes;
    }

    static Bson timer(Optional<Instant> at) {
        return at.map(instant -> set(CaseDocument.TIMER_AT, instant)).orElseGet(() -> unset(CaseDocument.TIMER_AT));
    }
}
