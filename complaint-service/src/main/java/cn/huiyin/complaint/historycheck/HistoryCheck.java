package cn.huiyin.complaint.historycheck;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One check of all histories. Public for the database driver.
 *
 * @param id in the order in which they were asked for
 * @param state {@code asked}, {@code running}, {@code done}, {@code broken-off}
 * @param askedBy name of the administrator; null where nobody asked
 * @param seenAt when it was asked for, or of the last heartbeat of the replica that reads, see {@link Heartbeat}
 * @param entries of histories that were read
 * @param found how many findings there are
 * @param findings the first of them
 */
public record HistoryCheck(
        @BsonId String id,
        String state,
        Instant askedAt,
        @Nullable String askedBy,
        @Nullable Instant seenAt,
        @Nullable Instant endedAt,
        long cases,
        long entries,
        long found,
        List<HistoryFinding> findings) {

    static final String ASKED = "asked";
    static final String RUNNING = "running";
    static final String DONE = "done";

    /** Whoever read it ended or failed meanwhile. */
    static final String BROKEN_OFF = "broken-off";

    /** Far longer than between two heartbeats. */
    static final Duration HEARTBEAT_TIMEOUT = Duration.ofMinutes(1);

    static HistoryCheck asked(String id, Instant at, @Nullable String by, Instant sign) {
        return new HistoryCheck(id, ASKED, at, by, sign, null, 0, 0, 0, List.of());
    }

    HistoryCheck running(CheckProgress reading, Instant sign) {
        return with(reading, RUNNING, sign, null);
    }

    /** @param state {@link #DONE} or {@link #BROKEN_OFF} */
    HistoryCheck ended(CheckProgress reading, String state, Instant now) {
        return with(reading, state, seenAt, now);
    }

    /** Not ended, and without a heartbeat for so long that no replica is doing it. */
    boolean stalled(Instant signs) {
        return endedAt == null && seenAt != null && seenAt.isBefore(signs.minus(HEARTBEAT_TIMEOUT));
    }

    private HistoryCheck with(CheckProgress reading, String state, @Nullable Instant sign, @Nullable Instant ended) {
        return new HistoryCheck(
                id,
                state,
                askedAt,
                askedBy,
                sign,
                ended,
                reading.cases(),
                reading.entries(),
                reading.found(),
                reading.findings());
    }
}
