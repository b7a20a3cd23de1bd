package cn.huiyin.complaint.historycheck;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One reading of all histories. Public for the database driver.
 *
 * @param id in the order in which they were asked for
 * @param state {@code asked}, {@code running}, {@code done}
 * @param askedBy name of the administrator; null where nobody asked
 * @param seenAt when the replica that reads gave a sign last
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

    static HistoryCheck asked(String id, Instant at, @Nullable String by) {
        return new HistoryCheck(id, ASKED, at, by, null, null, 0, 0, 0, List.of());
    }

    HistoryCheck with(Reading reading, Instant now, boolean done) {
        return new HistoryCheck(
                id,
                done ? DONE : RUNNING,
                askedAt,
                askedBy,
                now,
                done ? now : null,
                reading.cases(),
                reading.entries(),
                reading.found(),
                reading.findings());
    }
}
