package cn.huiyin.complaint.cases.store;

import java.util.List;
import org.bson.BsonDocument;

/**
 * What statistics keep with a case, so that counting reads no history; see {@link StatisticsEntrySource}.
 *
 * @param counted the case as it is counted now
 * @param days every day whose numbers it ever had a part in, e.g. {@code 2026-11-24}; grows only, so that a day which
 *     it has left is counted again too
 */
public record StatisticsEntry(BsonDocument counted, List<String> days) {

    public static final String COUNTED = "counting.counted";
    /** Whether the latest answer is flagged as a sham closure. */
    public static final String SHAM = "counting.counted.closure.sham";

    public static final String DAYS = "counting.days";
}
