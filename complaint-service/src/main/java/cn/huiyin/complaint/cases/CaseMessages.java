package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.DistrictCode;
import cn.huiyin.complaint.cases.domain.EnglishNames;
import cn.huiyin.complaint.cases.domain.Lead;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.cases.store.CaseAnnouncements;
import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DeadlineV1;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the other services what happened to a case: one message per event, without contact data. */
@Component
class CaseMessages implements CaseAnnouncements {

    private final EventCodec codec;
    private final DistrictCode district;
    private final EnglishNames english;

    CaseMessages(EventCodec codec, DistrictCode district, EnglishNames english) {
        this.codec = codec;
        this.district = district;
        this.english = english;
    }

    /**
     * @param after the case as the event left it
     * @param version of the case after the event
     * @param hidden whether the case is restricted
     */
    @Override
    public OutboxMessage announce(Case after, CaseEvent event, long version, boolean hidden) {
        CaseMessage<CaseEventV1> message = hidden
                ? new CaseMessage<>(bare(after), Party.ENGINE.code(), new CaseEventV1.Restricted())
                : new CaseMessage<>(snapshot(after), event.by().party().code(), EventMessages.ownPart(event));
        return codec.outgoing(after.id().value(), version, event.at(), message);
    }

    /** Whose case it is and its number; nothing of what it is about, of where it stands or of who acts. */
    private CaseSnapshotV1 bare(Case current) {
        return new CaseSnapshotV1(
                current.id().value(),
                current.number().value(),
                district.value(),
                CaseState.REGISTERED.code(),
                current.complaint().channel().code(),
                null,
                null,
                null,
                current.registeredAt(),
                current.complaint().citizen(),
                current.anonymous(),
                List.of());
    }

    private CaseSnapshotV1 snapshot(Case current) {
        Complaint complaint = current.complaint();
        return new CaseSnapshotV1(
                current.id().value(),
                current.number().value(),
                district.value(),
                current.state().code(),
                complaint.channel().code(),
                coded(current.category()),
                coded(current.office()),
                current.deadlineClass(),
                current.registeredAt(),
                complaint.citizen(),
                current.anonymous(),
                deadlines(current),
                departments(current),
                Lead.open(current).map(Lead::leader).orElse(null));
    }

    private static @Nullable List<String> departments(Case current) {
        List<String> seeing = Whistles.of(current).latest().stream()
                .filter(WhistleCall::isSeenByDepartment)
                .map(call -> call.department().code())
                .toList();
        return seeing.isEmpty() ? null : seeing;
    }

    private static List<DeadlineV1> deadlines(Case current) {
        return DeadlineKind.ofEveryCase().stream()
                .map(current.deadlines()::latest)
                .flatMap(Optional::stream)
                .map(CaseMessages::deadline)
                .toList();
    }

    private static DeadlineV1 deadline(Deadline deadline) {
        return new DeadlineV1(
                deadline.kind().code(),
                deadline.startedAt(),
                deadline.knownDueAt(),
                deadline.metAt(),
                deadline.stoppedAt(),
                deadline.paused() ? deadline.pausedAt() : null);
    }

    private @Nullable CodedName coded(@Nullable Office office) {
        return office == null ? null : new CodedName(office.code(), office.name(), english.of(office));
    }

    private @Nullable CodedName coded(@Nullable Category category) {
        return category == null ? null : new CodedName(category.code(), category.name(), english.of(category));
    }
}
