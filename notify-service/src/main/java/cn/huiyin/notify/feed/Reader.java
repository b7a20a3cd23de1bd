package cn.huiyin.notify.feed;

import cn.huiyin.notify.telling.domain.Recipients;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Somebody who reads messages: what is addressed to them, to their office and to their desk, and nothing else.
 *
 * @param subject the person
 * @param recipients under which names they are told something
 */
record Reader(String subject, Set<String> recipients) {

    Reader {
        recipients = Set.copyOf(recipients);
    }

    static Reader of(Actor actor) {
        Set<String> recipients = new LinkedHashSet<>();
        recipients.add(actor.subject());
        if (actor.office() != null && actor.hasAny(Role.OFFICER, Role.OFFICE_HEAD)) {
            recipients.add(Recipients.office(actor.office()));
        }
        if (actor.has(Role.TRIAGE)) {
            recipients.add(Recipients.role(Role.TRIAGE.code()));
        }
        if (actor.has(Role.SUPERVISOR)) {
            recipients.add(Recipients.role(Role.SUPERVISOR.code()));
        }
        return new Reader(actor.subject(), recipients);
    }
}
