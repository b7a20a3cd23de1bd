package cn.huiyin.complaint.historycheck;

import cn.huiyin.complaint.cases.domain.Coded;

/**
 * Something in a history that no act did.
 *
 * @param caseId of the case
 * @param number of the case, or an empty text where the case itself is gone
 * @param position of the entry in the history, from 1
 * @param kind what is wrong there
 */
public record HistoryFinding(String caseId, String number, long position, Kind kind) {

    /** What can be wrong. */
    public enum Kind implements Coded {
        /** The entry is not the one that was stored. */
        ALTERED,
        /** There is no entry of this position, though there are later ones or the case counts more. */
        MISSING,
        /** The entry stands behind a later one, or twice. */
        REORDERED,
        /** Entries up to this one were added without the service. */
        UNSEALED,
        /** The history ends before this entry, which was sealed. */
        TRUNCATED,
        /** The case has a seal and is gone. */
        CASE_MISSING
    }
}
