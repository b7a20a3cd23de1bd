package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.statistics.domain.Tally;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The sums of one day, as stored.
 *
 * @param day e.g. {@code 2026-11-24}
 * @param revision counts the recounts; one that began before another was stored is not stored over it
 */
public record DayRollup(@BsonId String day, long revision, List<OfficeTally> offices) {

    /** @param office nine-digit code; empty for cases that no office has */
    public record OfficeTally(String office, Tally tally) {}

    static final String NO_OFFICE = "";
}
