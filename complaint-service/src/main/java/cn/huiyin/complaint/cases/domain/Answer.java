package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Answer 答复: what the citizen was told.
 *
 * @param office the office that gave it; null where the desk answered at once
 */
public record Answer(
        String text, Outcome outcome, Instant at, @Nullable Office office) {}
