package cn.huiyin.notify.intake;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.notify.telling.domain.Facts;
import cn.huiyin.notify.telling.domain.News;
import cn.huiyin.notify.telling.domain.Step;
import java.time.Instant;
import java.util.Optional;

/** Reads what an event says to people; empty for events that say nothing to them. */
final class NewsReader {

    private static final String DISSATISFIED = "dissatisfied";

    private NewsReader() {}

    static Optional<News> read(CloudEvent<? extends Record> event) {
        return event.data() instanceof CaseMessage<?> message
                ? Optional.of(news(message.snapshot(), step(message.event()), event.version()))
                : Optional.empty();
    }

    private static Step step(CaseEventV1 event) {
        return switch (event) {
            case CaseEventV1.Registered _ -> Step.REGISTERED;
            case CaseEventV1.SentToTriage _ -> Step.TRIAGE;
            case CaseEventV1.Assigned _ -> Step.ASSIGNED;
            case CaseEventV1.Accepted _ -> Step.ACCEPTED;
            case CaseEventV1.Contacted contacted -> contacted.reached() ? Step.REACHED : Step.NOT_REACHED;
            case CaseEventV1.Inspected _ -> Step.INSPECTED;
            case CaseEventV1.Answered _ -> Step.ANSWERED;
            case CaseEventV1.Rated rated -> DISSATISFIED.equals(rated.satisfaction()) ? Step.DISPUTED : Step.RATED;
            case CaseEventV1.Reopened _ -> Step.REOPENED;
            case CaseEventV1.Closed _ -> Step.CLOSED;
            case CaseEventV1.Rejected _ -> Step.REJECTED;
            case CaseEventV1.Withdrawn _ -> Step.WITHDRAWN;
        };
    }

    private static News news(CaseSnapshotV1 current, Step step, long version) {
        CodedName office = current.office();
        CodedName category = current.category();
        Instant acceptBy = current.dueAt("accept").orElse(null);
        Instant answerBy = current.dueAt("answer").orElse(null);
        // Both or neither: the calendar lacks the year for both at once, and no sentence promises half.
        boolean dated = answerBy != null && (step != Step.ASSIGNED || acceptBy != null);
        Facts facts = new Facts(
                current.number(),
                office == null ? null : office.name(),
                category == null ? null : category.name(),
                dated ? acceptBy : null,
                dated ? answerBy : null);
        return new News(
                step,
                current.caseId(),
                version,
                current.citizen(),
                !current.anonymous(),
                office == null ? null : office.code(),
                facts);
    }
}
