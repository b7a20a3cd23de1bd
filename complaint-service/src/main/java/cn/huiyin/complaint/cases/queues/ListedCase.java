package cn.huiyin.complaint.cases.queues;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.store.CaseDocument;

/** A case as a list shows it: its value without its history. */
public record ListedCase(Case current, long version) {

    public static ListedCase of(CaseDocument document) {
        return new ListedCase(document.stored().current(), document.version());
    }
}
