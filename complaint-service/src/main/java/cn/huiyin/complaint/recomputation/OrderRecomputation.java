package cn.huiyin.complaint.recomputation;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.deadlines.DeadlineVersions;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.admin.AdminLog;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import com.mongodb.client.MongoCursor;
import java.time.Clock;
import java.util.Map;
import org.bson.types.ObjectId;
import org.springframework.stereotype.Service;

/** Reports what a recomputation would move, and orders one that moves exactly that. */
@Service
class OrderRecomputation {

    private final CasesWithDeadlines open;
    private final Recomputations recomputations;
    private final DeadlineVersions versions;
    private final AdminLog log;
    private final Clock clock;

    OrderRecomputation(
            CasesWithDeadlines open,
            Recomputations recomputations,
            DeadlineVersions versions,
            AdminLog log,
            Clock clock) {
        this.open = open;
        this.recomputations = recomputations;
        this.versions = versions;
        this.log = log;
        this.clock = clock;
    }

    /** Reads every case in which a deadline may run; nothing changes. */
    RecomputationReport report(Actor admin) {
        CaseActor by = new CaseActor(Party.ADMIN, admin.subject(), admin.name());
        RecomputationReport.Counting counting = new RecomputationReport.Counting();
        try (MongoCursor<CaseDocument> all = open.after(null)) {
            all.forEachRemaining(document -> counting.add(open.moved(document, by)));
        }
        return counting.report(versions.calendar(), versions.policy());
    }

    /** @throws ProblemException state-conflict when the report is out of date, or another one is not done yet */
    Recomputation order(Actor admin, RecomputationForm form) {
        if (!versions.calendar().equals(form.calendarVersion())
                || !versions.policy().equals(form.policyVersion())) {
            throw ProblemException.of(
                    ProblemType.STATE_CONFLICT, "Calendar or deadline classes have changed since the report.");
        }
        if (recomputations.anyOpen()) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT, "Another recomputation is not done yet.");
        }
        Recomputation asked = new Recomputation(
                new ObjectId().toHexString(),
                Recomputation.ASKED,
                clock.instant(),
                admin.subject(),
                admin.name(),
                form.reason(),
                form.calendarVersion(),
                form.policyVersion(),
                null,
                null,
                null,
                0,
                0);
        Map<String, String> details =
                Map.of("calendar", form.calendarVersion(), "policy", form.policyVersion(), "reason", form.reason());
        return log.recording(admin, "deadlines-recomputed", asked.id(), details, () -> {
            recomputations.insert(asked);
            return asked;
        });
    }
}
