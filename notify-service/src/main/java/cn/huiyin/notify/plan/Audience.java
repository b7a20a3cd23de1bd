package cn.huiyin.notify.plan;

import cn.huiyin.contracts.CaseSnapshotV1;
import java.util.Optional;

/** Who, in relation to a case. */
enum Audience {
    CITIZEN("citizen 市民"),
    OFFICE("office 镇街"),
    OFFICE_HEAD("head of the office 镇街负责人"),
    TRIAGE_DESK("triage desk 派单员"),
    SUPERVISORS("supervisors 督办"),
    INTEGRITY_DESK("restricted desk 检举控告专员");

    private final String term;

    Audience(String term) {
        this.term = term;
    }

    String term() {
        return term;
    }

    /** Whom this is in this case, by this channel; empty when nobody can be told that way. */
    Optional<Recipient> recipient(CaseSnapshotV1 current, ChannelCode channel) {
        if (channel.byContact()) {
            return this == CITIZEN && !current.anonymous()
                    ? Optional.of(Recipient.contactOf(current.caseId()))
                    : Optional.empty();
        }
        return switch (this) {
            case CITIZEN -> Optional.ofNullable(current.citizen()).map(Recipient::person);
            case OFFICE -> Optional.ofNullable(current.office()).map(office -> Recipient.office(office.code()));
            case OFFICE_HEAD -> Optional.ofNullable(current.office()).map(office -> Recipient.headOf(office.code()));
            case TRIAGE_DESK -> Optional.of(Recipient.role("triage"));
            case SUPERVISORS -> Optional.of(Recipient.role("supervisor"));
            case INTEGRITY_DESK -> Optional.of(Recipient.role("integrity"));
        };
    }
}
