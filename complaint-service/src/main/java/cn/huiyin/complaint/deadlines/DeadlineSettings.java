package cn.huiyin.complaint.deadlines;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.deadlines.*}; days are working days, at least 1.
 *
 * @param replyWithin how long a question waits for the citizen before the time of the answer runs on
 * @param returnWithin how long after the assignment an office may return 退单 a case (信访工作条例 article 23: five working days)
 * @param rollForward whether a limit in natural days that ends on a day off ends on the next working day instead
 */
@ConfigurationProperties("huiyin.deadlines")
record DeadlineSettings(
        @DefaultValue("5") int replyWithin,
        @DefaultValue("5") int returnWithin,
        @DefaultValue("true") boolean rollForward) {

    DeadlineSettings {
        requirePositive("reply-within", replyWithin);
        requirePositive("return-within", returnWithin);
    }

    private static void requirePositive(String name, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("huiyin.deadlines.%s: %d (expected: >= 1)".formatted(name, workingDays));
        }
    }
}
