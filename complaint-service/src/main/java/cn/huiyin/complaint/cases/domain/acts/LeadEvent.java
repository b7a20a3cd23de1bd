package cn.huiyin.complaint.cases.domain.acts;

import cn.huiyin.complaint.cases.domain.CaseEvent;

/** What a lead 领导包案 consists of; the citizen hears of the answer, not of who in the district answers for it. */
interface LeadEvent extends CaseEvent {

    @Override
    default boolean internal() {
        return true;
    }
}
