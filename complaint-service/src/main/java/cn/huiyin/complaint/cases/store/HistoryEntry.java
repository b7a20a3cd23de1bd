package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event in the history of a case.
 *
 * @param version the version of the case after it
 * @param cause id of the message that caused it; a second delivery of that message is recognised by it
 */
public record HistoryEntry(
        long version, CaseEvent event, @Nullable String cause) {}
