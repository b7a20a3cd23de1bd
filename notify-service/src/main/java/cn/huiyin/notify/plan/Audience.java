package cn.huiyin.notify.plan;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CodedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A group of people in relation to a case. */
enum Audience {
    CITIZEN("citizen 市民"),
    OFFICE("office 镇街"),
    OFFICE_HEAD("head of the office 镇街负责人"),
    OFFICER("the officer who got the case 经办"),
    DEPARTMENTS("departments that the event is about 部门"),
    TRIAGE_DESK("triage desk 派单员"),
    SUPERVISORS("supervisors 督办"),
    INTEGRITY_DESK("restricted desk 检举控告专员"),
    LEADER("the leader who has the case 包案领导"),
    LEADERS("leaders 分管领导");

    private final String term;

    Audience(String term) {
        this.term = term;
    }

    String term() {
        return term;
    }

    /** The recipients after this event on this channel; none when nobody can be reached on it. */
    List<Recipient> recipients(CaseMessage<?> message, ChannelCode channel) {
        return switch (this) {
            case DEPARTMENTS -> departments(message.event(), channel);
            case OFFICER -> officer(message.event(), channel);
            default -> recipient(message.snapshot(), channel).stream().toList();
        };
    }

    /** Who alone reads of a restricted case: its citizen and the restricted desk. */
    static Set<Recipient> ofRestricted(CaseSnapshotV1 current) {
        return Stream.of(
                        Optional.of(Recipient.contactOf(current.caseId())),
                        CITIZEN.recipient(current, ChannelCode.IN_APP),
                        INTEGRITY_DESK.recipient(current, ChannelCode.IN_APP))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Recipient> recipient(CaseSnapshotV1 current, ChannelCode channel) {
        if (channel.byContact()) {
            return this == CITIZEN && !current.anonymous()
                    ? Optional.of(Recipient.contactOf(current.caseId()))
                    : Optional.empty();
        }
        return switch (this) {
            case CITIZEN -> Optional.ofNullable(current.citizen()).map(Recipient::person);
            case OFFICE -> Optional.ofNullable(current.office()).map(office -> Recipient.office(office.code()));
            case OFFICE_HEAD -> Optional.ofNullable(current.office()).map(office -> Recipient.headOf(office.code()));
            case OFFICER, DEPARTMENTS -> Optional.empty();
            case TRIAGE_DESK -> Optional.of(Recipient.role("triage"));
            case SUPERVISORS -> Optional.of(Recipient.role("supervisor"));
            case LEADER -> Optional.of(leader(current));
            case LEADERS -> Optional.of(Recipient.role("leader"));
            case INTEGRITY_DESK -> Optional.of(Recipient.role("integrity"));
        };
    }

    /** All of them where a message of an earlier version does not say which, so that somebody is told. */
    private static Recipient leader(CaseSnapshotV1 current) {
        return current.leader() == null ? Recipient.role("leader") : Recipient.person(current.leader());
    }

    private static List<Recipient> officer(CaseEventV1 event, ChannelCode channel) {
        return !channel.byContact() && event instanceof CaseEventV1.OfficerAssigned(String officer)
                ? List.of(Recipient.person(officer))
                : List.of();
    }

    private static List<Recipient> departments(CaseEventV1 event, ChannelCode channel) {
        if (channel.byContact()) {
            return List.of();
        }
        Stream<CodedName> concerned =
                switch (event) {
                    case CaseEventV1.DepartmentsCalledIn called ->
                        Stream.concat(Stream.ofNullable(called.lead()), called.supporting().stream());
                    case CaseEventV1.CallWithdrawn withdrawn -> Stream.of(withdrawn.department());
                    case CaseEventV1.ReportInWarned warned -> Stream.of(warned.department());
                    case CaseEventV1.ReportInMissed missed -> Stream.of(missed.department());
                    default -> Stream.empty();
                };
        return concerned
                .map(department -> Recipient.department(department.code()))
                .toList();
    }
}
