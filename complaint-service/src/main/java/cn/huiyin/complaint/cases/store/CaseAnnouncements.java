package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.platform.messaging.OutboxMessage;

/** Tells the other services what happened to a case: a pure function of its history. */
@FunctionalInterface
public interface CaseAnnouncements {

    /**
     * @param after the case as the event left it
     * @param version of the case after the event
     * @param hidden whether the case is restricted: the message says that something happened, and no more
     */
    OutboxMessage announce(Case after, CaseEvent event, long version, boolean hidden);
}
