package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Clock;
import cn.huiyin.complaint.cases.domain.ClockKind;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.DistrictCode;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DeadlineV1;
import cn.huiyin.contracts.PlaceV1;
import cn.huiyin.platform.masking.Masking;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the other services what happened to a case: one message per event, without contact data. */
@Component
class CaseMessages {

    private final EventCodec codec;
    private final DistrictCode district;

    CaseMessages(EventCodec codec, DistrictCode district) {
        this.codec = codec;
        this.district = district;
    }

    /**
     * @param after the case as the event left it
     * @param version of the case after the event
     */
    OutboxMessage announce(Case after, CaseEvent event, long version) {
        var message = new CaseMessage<>(snapshot(after), code(event.by().party()), ownPart(after, event));
        return codec.outgoing(after.id().value(), version, event.at(), message);
    }

    /** What the event says beside the case as it now stands. */
    private static CaseEventV1 ownPart(Case after, CaseEvent event) {
        return switch (event) {
            case CaseEvent.Registered registered -> registered(registered.complaint());
            case CaseEvent.Assigned assigned ->
                new CaseEventV1.Assigned(assigned.by().party() != Party.ENGINE);
            case CaseEvent.SentToTriage _ -> new CaseEventV1.SentToTriage();
            case CaseEvent.Accepted _ -> new CaseEventV1.Accepted();
            case CaseEvent.Contacted contacted -> new CaseEventV1.Contacted(contacted.reached());
            case CaseEvent.Inspected inspected -> new CaseEventV1.Inspected(inspected.decibel());
            case CaseEvent.Answered answered ->
                new CaseEventV1.Answered(answered.outcome().code(), answeredOnTime(after));
            case CaseEvent.Rated rated ->
                new CaseEventV1.Rated(rated.solved(), rated.satisfaction().code());
            case CaseEvent.Reopened _ -> new CaseEventV1.Reopened();
            case CaseEvent.Closed _ -> new CaseEventV1.Closed();
            case CaseEvent.Rejected _ -> new CaseEventV1.Rejected();
            case CaseEvent.Withdrawn _ -> new CaseEventV1.Withdrawn();
        };
    }

    private static CaseEventV1.Registered registered(Complaint complaint) {
        return new CaseEventV1.Registered(
                Masking.mask(complaint.text()),
                complaint.categoryHint(),
                place(complaint.place()),
                complaint.photos().size());
    }

    private CaseSnapshotV1 snapshot(Case current) {
        var complaint = current.complaint();
        return new CaseSnapshotV1(
                current.id().value(),
                current.number().value(),
                district.value(),
                code(current.state()),
                complaint.channel().code(),
                coded(current.category()),
                coded(current.office()),
                current.deadlineClass(),
                current.registeredAt(),
                complaint.citizen(),
                complaint.anonymous(),
                deadlines(current));
    }

    private static List<DeadlineV1> deadlines(Case current) {
        return Stream.of(ClockKind.values())
                .map(current.clocks()::latest)
                .flatMap(Optional::stream)
                .map(CaseMessages::deadline)
                .toList();
    }

    private static DeadlineV1 deadline(Clock clock) {
        return new DeadlineV1(clock.kind().code(), clock.startedAt(), clock.dueAt(), clock.metAt(), clock.stoppedAt());
    }

    private static boolean answeredOnTime(Case after) {
        return after.clocks().latest(ClockKind.ANSWER).filter(Clock::metInTime).isPresent();
    }

    private static PlaceV1 place(Place place) {
        var address = place.address();
        return new PlaceV1(place.lon(), place.lat(), address == null ? null : Masking.mask(address));
    }

    /** The name on the wire: {@code IN_PROGRESS} is {@code in-progress}. */
    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable CodedName coded(@Nullable Office office) {
        return office == null ? null : new CodedName(office.code(), office.name());
    }

    private static @Nullable CodedName coded(@Nullable Category category) {
        return category == null ? null : new CodedName(category.code(), category.name());
    }
}
