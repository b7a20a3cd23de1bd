package cn.huiyin.complaint.recomputation;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.acts.RecomputeDeadlines;
import cn.huiyin.complaint.cases.store.CaseCollection;
import cn.huiyin.complaint.cases.store.CaseDocument;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All cases in which a deadline may run, in the order of their ids, and what a recomputation would move in each. */
@Repository
class CasesWithDeadlines {

    private static final int BATCH = 200;

    private final MongoCollection<CaseDocument> cases;
    private final CaseDecider decider;
    private final Clock clock;

    CasesWithDeadlines(MongoCollection<CaseDocument> cases, CaseDecider decider, Clock clock) {
        this.cases = cases;
        this.decider = decider;
        this.clock = clock;
    }

    /** @param id the last one that was seen; null for all */
    MongoCursor<CaseDocument> after(@Nullable String id) {
        Bson all = CaseCollection.withRunningDeadlines();
        return cases.find(id == null ? all : Filters.and(all, Filters.gt(CaseDocument.ID, id)))
                .sort(Sorts.ascending(CaseDocument.ID))
                .batchSize(BATCH)
                .cursor();
    }

    List<MovedDeadline> moved(CaseDocument document, CaseActor by) {
        Case current = document.stored().current();
        Decision decision = decider.decide(
                current,
                new RecomputeDeadlines.Command("-"),
                by,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return decision instanceof Decision.Accepted accepted
                ? ((RecomputeDeadlines.DeadlinesRecomputed) accepted.events().getFirst())
                        .moved().stream()
                                .map(deadline -> moved(current, deadline))
                                .toList()
                : List.of();
    }

    private static MovedDeadline moved(Case current, Deadline after) {
        Deadline before = current.deadlines().latest(after.kind()).orElseThrow();
        Office office = current.office();
        return new MovedDeadline(
                current.number().value(),
                office == null ? null : office.code(),
                after.kind(),
                before.knownDueAt(),
                after.knownDueAt());
    }
}
