package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's judgement of the latest answer.
 *
 * @param shortcoming what was wanting most, a code of the district pack
 * @param reason the citizen's own words
 * @param mayCall whether the citizen may be called about it; null where that was not said
 */
public record Rating(
        boolean solved,
        Satisfaction satisfaction,
        @Nullable String shortcoming,
        @Nullable String reason,
        @Nullable Boolean mayCall,
        Instant at) {}
