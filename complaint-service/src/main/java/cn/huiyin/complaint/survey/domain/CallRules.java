package cn.huiyin.complaint.survey.domain;

import java.time.Duration;

/**
 * When trying ends.
 *
 * @param attempts after this many without an answer the follow-up ends as not reached; at least 1
 * @param pause before the next attempt, so that it comes at another time of the day
 */
public record CallRules(int attempts, Duration pause) {

    public CallRules {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts: %d (expected: >= 1)".formatted(attempts));
        }
    }
}
