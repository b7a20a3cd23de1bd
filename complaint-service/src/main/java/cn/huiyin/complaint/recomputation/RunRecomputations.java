package cn.huiyin.complaint.recomputation;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.RecomputeDeadlines;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.deadlines.DeadlineVersions;
import com.mongodb.client.MongoCursor;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Carries out ordered recomputations, case by case; continues where a replica that died stopped. */
@Service
class RunRecomputations {

    private static final Logger LOG = LoggerFactory.getLogger(RunRecomputations.class);
    private static final int CASES_PER_HEARTBEAT = 200;

    private final Recomputations recomputations;
    private final CasesWithDeadlines open;
    private final ActOnCase acts;
    private final DeadlineVersions versions;
    private final Clock clock;

    RunRecomputations(
            Recomputations recomputations,
            CasesWithDeadlines open,
            ActOnCase acts,
            DeadlineVersions versions,
            Clock clock) {
        this.recomputations = recomputations;
        this.open = open;
        this.acts = acts;
        this.versions = versions;
        this.clock = clock;
    }

    void round() {
        recomputations.claim(clock.instant()).ifPresent(this::run);
    }

    private void run(Recomputation ordered) {
        CaseActor by = new CaseActor(Party.ADMIN, ordered.person(), ordered.name());
        // A recomputation that was ordered at another replica may need a calendar that this replica has not read yet.
        versions.refresh();
        Recomputation one = ordered;
        try (MongoCursor<CaseDocument> all = open.after(ordered.after())) {
            while (all.hasNext()) {
                if (!isAsReported(one)) {
                    end(one, Recomputation.STOPPED);
                    return;
                }
                CaseDocument next = all.next();
                one = one.with(next.id(), moves(next, one, by));
                if (one.cases() % CASES_PER_HEARTBEAT == 0) {
                    recomputations.write(one.seen(Recomputation.RUNNING, clock.instant()));
                }
            }
        }
        end(one, Recomputation.DONE);
    }

    /** Only what was reported is done: another calendar or other classes need another report. */
    private boolean isAsReported(Recomputation one) {
        return versions.calendar().equals(one.calendarVersion())
                && versions.policy().equals(one.policyVersion());
    }

    private boolean moves(CaseDocument next, Recomputation one, CaseActor by) {
        return !open.moved(next, by).isEmpty()
                && acts.act(
                        new CaseId(next.id()),
                        new RecomputeDeadlines.Command(one.reason()),
                        by,
                        "recomputation:" + one.id());
    }

    private void end(Recomputation one, String state) {
        recomputations.write(one.seen(state, clock.instant()));
        LOG.info("Recomputation {} {}: {} cases, {} moved", one.id(), state, one.cases(), one.movedCases());
    }
}
