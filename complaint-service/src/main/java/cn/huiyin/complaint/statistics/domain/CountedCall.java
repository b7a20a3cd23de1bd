package cn.huiyin.complaint.statistics.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A department 部门 that was called in, as the statistics count it: it owed a report-in.
 *
 * @param department its code; null in what was stored before departments were told apart
 * @param dueAt null when it has none
 * @param metAt when it reported in
 * @param stoppedAt when the duty fell away undone
 */
public record CountedCall(
        @Nullable String department,
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        @Nullable Instant stoppedAt) {

    /** Of a department that nobody knows any more. */
    private static final String UNKNOWN = "unknown";

    public Optional<CountedDeadline.Settled> settled() {
        return new CountedDeadline(dueAt, metAt, stoppedAt).settled();
    }

    Contribution contribution(CountedDeadline.Settled settled) {
        return Contribution.ofReportIn(department == null ? UNKNOWN : department, settled);
    }
}
