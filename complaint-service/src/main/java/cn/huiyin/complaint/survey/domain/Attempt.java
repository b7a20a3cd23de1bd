package cn.huiyin.complaint.survey.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to reach the citizen.
 *
 * @param by who tried, by id at the identity server
 * @param name of who tried
 */
public record Attempt(
        Instant at,
        CallChannel channel,
        CallOutcome outcome,
        String by,
        @Nullable String name) {}
