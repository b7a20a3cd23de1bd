package cn.huiyin.notify.intake;

import cn.huiyin.contracts.CaseAcceptedV1;
import cn.huiyin.contracts.CaseAnsweredV1;
import cn.huiyin.contracts.CaseAssignedV1;
import cn.huiyin.contracts.CaseClosedV1;
import cn.huiyin.contracts.CaseContactedV1;
import cn.huiyin.contracts.CaseInspectedV1;
import cn.huiyin.contracts.CaseRatedV1;
import cn.huiyin.contracts.CaseRegisteredV1;
import cn.huiyin.contracts.CaseRejectedV1;
import cn.huiyin.contracts.CaseReopenedV1;
import cn.huiyin.contracts.CaseTriageV1;
import cn.huiyin.contracts.CaseWithdrawnV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.notify.telling.domain.Facts;
import cn.huiyin.notify.telling.domain.News;
import cn.huiyin.notify.telling.domain.Step;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an event says to people; empty for events that say nothing to them. */
final class NewsReader {

    private static final String DISSATISFIED = "dissatisfied";

    private NewsReader() {}

    static Optional<News> read(CloudEvent<? extends Record> event) {
        long version = event.version();
        return Optional.ofNullable(
                switch (event.data()) {
                    case CaseRegisteredV1 e -> registered(e, version);
                    case CaseTriageV1 e -> unassigned(Step.TRIAGE, e.caseId(), e.number(), version, e.citizen());
                    case CaseRejectedV1 e -> unassigned(Step.REJECTED, e.caseId(), e.number(), version, e.citizen());
                    case CaseAssignedV1 e -> assigned(e, version);
                    case CaseReopenedV1 e -> reopened(e, version);
                    case CaseAcceptedV1 e ->
                        step(Step.ACCEPTED, e.caseId(), e.number(), version, e.office(), e.citizen());
                    case CaseContactedV1 e ->
                        step(
                                e.reached() ? Step.REACHED : Step.NOT_REACHED,
                                e.caseId(),
                                e.number(),
                                version,
                                e.office(),
                                e.citizen());
                    case CaseInspectedV1 e ->
                        step(Step.INSPECTED, e.caseId(), e.number(), version, e.office(), e.citizen());
                    case CaseAnsweredV1 e ->
                        step(Step.ANSWERED, e.caseId(), e.number(), version, e.office(), e.citizen());
                    case CaseRatedV1 e ->
                        step(
                                DISSATISFIED.equals(e.satisfaction()) ? Step.DISPUTED : Step.RATED,
                                e.caseId(),
                                e.number(),
                                version,
                                e.office(),
                                e.citizen());
                    case CaseClosedV1 e -> step(Step.CLOSED, e.caseId(), e.number(), version, e.office(), e.citizen());
                    case CaseWithdrawnV1 e ->
                        step(Step.WITHDRAWN, e.caseId(), e.number(), version, e.office(), e.citizen());
                    default -> null;
                });
    }

    private static News registered(CaseRegisteredV1 event, long version) {
        Facts facts = new Facts(event.number(), null, null, null, null);
        return new News(Step.REGISTERED, event.caseId(), version, event.citizen(), !event.anonymous(), null, facts);
    }

    private static News assigned(CaseAssignedV1 event, long version) {
        CodedName category = event.category();
        // Both or neither: the calendar lacks the year for both at once, and no sentence promises half.
        boolean dated = event.acceptBy() != null && event.answerBy() != null;
        Facts facts = new Facts(
                event.number(),
                event.office().name(),
                category == null ? null : category.name(),
                dated ? event.acceptBy() : null,
                dated ? event.answerBy() : null);
        return new News(
                Step.ASSIGNED,
                event.caseId(),
                version,
                event.citizen(),
                true,
                event.office().code(),
                facts);
    }

    private static News reopened(CaseReopenedV1 event, long version) {
        return news(
                Step.REOPENED,
                event.caseId(),
                event.number(),
                version,
                event.office(),
                event.citizen(),
                event.answerBy());
    }

    private static News unassigned(Step step, String caseId, String number, long version, @Nullable String citizen) {
        return news(step, caseId, number, version, null, citizen, null);
    }

    private static News step(
            Step step,
            String caseId,
            String number,
            long version,
            @Nullable CodedName office,
            @Nullable String citizen) {
        return news(step, caseId, number, version, office, citizen, null);
    }

    private static News news(
            Step step,
            String caseId,
            String number,
            long version,
            @Nullable CodedName office,
            @Nullable String citizen,
            @Nullable Instant answerBy) {
        String officeName = office == null ? null : office.name();
        String officeCode = office == null ? null : office.code();
        Facts facts = new Facts(number, officeName, null, null, answerBy);
        return new News(step, caseId, version, citizen, true, officeCode, facts);
    }
}
