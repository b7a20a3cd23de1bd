package cn.huiyin.notify.feed;

import cn.huiyin.notify.changes.CaseChange;
import cn.huiyin.notify.plan.Recipient;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads messages: what is addressed to them, to their office and to their desk, and nothing else.
 *
 * @param subject the person
 * @param recipients as whom they are told something
 * @param seesAllCases whether every case is theirs to see
 * @param office code of the office whose cases are theirs to see; null when there is none
 * @param department code of the department whose cases are theirs to see; null when there is none
 */
record Reader(
        String subject,
        Set<Recipient> recipients,
        boolean seesAllCases,
        @Nullable String office,
        @Nullable String department) {

    Reader {
        recipients = Set.copyOf(recipients);
    }

    static Reader of(Actor actor) {
        Set<Recipient> recipients = new LinkedHashSet<>();
        recipients.add(Recipient.person(actor.subject()));
        if (actor.office() != null && actor.hasAny(Role.OFFICER, Role.OFFICE_HEAD)) {
            recipients.add(Recipient.office(actor.office()));
        }
        if (actor.office() != null && actor.has(Role.OFFICE_HEAD)) {
            recipients.add(Recipient.headOf(actor.office()));
        }
        String department = actor.has(Role.DEPARTMENT) ? actor.department() : null;
        if (department != null) {
            recipients.add(Recipient.department(department));
        }
        if (actor.has(Role.TRIAGE)) {
            recipients.add(Recipient.role(Role.TRIAGE.code()));
        }
        if (actor.has(Role.SUPERVISOR)) {
            recipients.add(Recipient.role(Role.SUPERVISOR.code()));
        }
        if (actor.has(Role.INTEGRITY)) {
            recipients.add(Recipient.role(Role.INTEGRITY.code()));
        }
        if (actor.has(Role.LEADER)) {
            recipients.add(Recipient.role(Role.LEADER.code()));
        }
        boolean worksInOffice = actor.hasAny(Role.OFFICER, Role.OFFICE_HEAD);
        return new Reader(
                actor.subject(),
                recipients,
                actor.hasAny(Role.OPERATOR, Role.TRIAGE, Role.SUPERVISOR),
                worksInOffice ? actor.office() : null,
                department);
    }

    /** Whether this person may know that the case has changed. */
    boolean sees(CaseChange change) {
        return seesAllCases
                || office != null && change.concerns(office)
                || department != null && change.isSeenBy(department);
    }
}
