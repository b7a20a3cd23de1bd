package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.store.CaseAnnouncements;
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
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.contracts.PlaceV1;
import cn.huiyin.platform.masking.Masking;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the other services what happened to a case: one message per event, without contact data. */
@Component
class CaseMessages implements CaseAnnouncements {

    private final EventCodec codec;

    CaseMessages(EventCodec codec) {
        this.codec = codec;
    }

    /**
     * @param after the case as the event left it
     * @param version of the case after the event
     */
    @Override
    public OutboxMessage announce(Case after, CaseEvent event, long version) {
        return codec.outgoing(typeOf(event), after.id().value(), version, event.at(), data(after, event));
    }

    private static MessageType typeOf(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Registered _ -> MessageType.CASE_REGISTERED;
            case CaseEvent.Assigned _ -> MessageType.CASE_ASSIGNED;
            case CaseEvent.SentToTriage _ -> MessageType.CASE_TRIAGE;
            case CaseEvent.Accepted _ -> MessageType.CASE_ACCEPTED;
            case CaseEvent.Contacted _ -> MessageType.CASE_CONTACTED;
            case CaseEvent.Inspected _ -> MessageType.CASE_INSPECTED;
            case CaseEvent.Answered _ -> MessageType.CASE_ANSWERED;
            case CaseEvent.Rated _ -> MessageType.CASE_RATED;
            case CaseEvent.Reopened _ -> MessageType.CASE_REOPENED;
            case CaseEvent.Closed _ -> MessageType.CASE_CLOSED;
            case CaseEvent.Rejected _ -> MessageType.CASE_REJECTED;
            case CaseEvent.Withdrawn _ -> MessageType.CASE_WITHDRAWN;
        };
    }

    private static Record data(Case after, CaseEvent event) {
        var id = after.id().value();
        var number = after.number().value();
        var citizen = after.complaint().citizen();
        return switch (event) {
            case CaseEvent.Registered _ -> registered(after);
            case CaseEvent.Assigned assigned -> assigned(after, assigned);
            case CaseEvent.SentToTriage _ -> new CaseTriageV1(id, number, citizen);
            case CaseEvent.Accepted _ -> new CaseAcceptedV1(id, number, officeOf(after), citizen);
            case CaseEvent.Contacted contacted ->
                new CaseContactedV1(id, number, officeOf(after), contacted.reached(), citizen);
            case CaseEvent.Inspected inspected ->
                new CaseInspectedV1(id, number, officeOf(after), inspected.decibel(), citizen);
            case CaseEvent.Answered answered ->
                new CaseAnsweredV1(
                        id, number, officeOf(after), answered.outcome().code(), answeredOnTime(after), citizen);
            case CaseEvent.Rated rated ->
                new CaseRatedV1(
                        id,
                        number,
                        officeOf(after),
                        rated.solved(),
                        rated.satisfaction().code(),
                        citizen);
            case CaseEvent.Reopened reopened ->
                new CaseReopenedV1(
                        id, number, officeOf(after), reopened.answerDeadline().dueAt(), citizen);
            case CaseEvent.Closed _ -> new CaseClosedV1(id, number, officeOf(after), citizen);
            case CaseEvent.Rejected _ -> new CaseRejectedV1(id, number, citizen);
            case CaseEvent.Withdrawn _ -> new CaseWithdrawnV1(id, number, coded(after.office()), citizen);
        };
    }

    private static CaseRegisteredV1 registered(Case current) {
        var complaint = current.complaint();
        return new CaseRegisteredV1(
                current.id().value(),
                current.number().value(),
                complaint.channel().code(),
                Masking.mask(complaint.text()),
                complaint.categoryHint(),
                place(complaint.place()),
                current.registeredAt(),
                complaint.anonymous(),
                complaint.citizen(),
                complaint.photos().size());
    }

    private static CaseAssignedV1 assigned(Case after, CaseEvent.Assigned event) {
        return new CaseAssignedV1(
                after.id().value(),
                after.number().value(),
                officeOf(after),
                coded(event.category()),
                event.deadlineClass(),
                event.by().party() != Party.ENGINE,
                dueOf(event.started(), DeadlineKind.ACCEPT),
                dueOf(event.started(), DeadlineKind.CONTACT),
                // Another office takes over a running answer deadline, which the event did not start.
                after.deadlines()
                        .latest(DeadlineKind.ANSWER)
                        .map(Deadline::dueAt)
                        .orElse(null),
                after.complaint().citizen());
    }

    private static boolean answeredOnTime(Case after) {
        return after.deadlines()
                .latest(DeadlineKind.ANSWER)
                .filter(Deadline::metInTime)
                .isPresent();
    }

    private static @Nullable Instant dueOf(List<Deadline> started, DeadlineKind kind) {
        return started.stream()
                .filter(deadline -> deadline.kind() == kind)
                .findFirst()
                .map(Deadline::dueAt)
                .orElse(null);
    }

    private static PlaceV1 place(Place place) {
        var address = place.address();
        return new PlaceV1(place.lon(), place.lat(), address == null ? null : Masking.mask(address));
    }

    private static CodedName officeOf(Case after) {
        return Objects.requireNonNull(coded(after.office()), "only a case with an office has this event");
    }

    private static @Nullable CodedName coded(@Nullable Office office) {
        return office == null ? null : new CodedName(office.code(), office.name());
    }

    private static @Nullable CodedName coded(@Nullable Category category) {
        return category == null ? null : new CodedName(category.code(), category.name());
    }
}
