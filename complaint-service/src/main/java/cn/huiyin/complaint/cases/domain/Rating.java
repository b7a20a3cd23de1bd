package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The citizen's judgement of the latest answer. */
public record Rating(
        boolean solved, Satisfaction satisfaction, @Nullable String reason, Instant at) {}
