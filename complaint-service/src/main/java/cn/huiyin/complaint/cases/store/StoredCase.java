package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Case;
import java.util.List;

/**
 * A case as it was read: its value, its version, its history, the registration first.
 *
 * @param version counts the events; what is written back must still find it
 */
public record StoredCase(Case current, long version, List<HistoryEntry> history) {

    /**
     * Whether nobody has acted since that version. Events by time alone do not count: they do not conflict with an act.
     */
    public boolean isStill(long seenVersion) {
        return seenVersion <= version
                && history.stream()
                        .filter(entry -> entry.version() > seenVersion)
                        .allMatch(entry -> entry.event().byTimeAlone());
    }

    public boolean wasCausedBy(String messageId) {
        return history.stream().anyMatch(entry -> messageId.equals(entry.cause()));
    }
}
