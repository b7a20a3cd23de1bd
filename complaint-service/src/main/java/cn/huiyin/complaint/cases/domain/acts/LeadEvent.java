package cn.huiyin.complaint.cases.domain.acts;

import cn.huiyin.complaint.cases.domain.CaseEvent;

/** An event of a lead 领导包案. Internal: the citizen gets the answer, but does not learn which leader is responsible. */
interface LeadEvent extends CaseEvent {

    @Override
    default boolean internal() {
        return true;
    }
}
