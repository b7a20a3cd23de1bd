package cn.huiyin.complaint.deadlines;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.deadlines.*}; numbers are days, at least 1.
 *
 * @param replyWithin working days for which a question waits for the citizen before the time of the answer runs on
 * @param returnWithin working days after the assignment in which an office may return 退单 a case (信访工作条例 article 23:
 *     five working days)
 * @param reviewAskedWithin natural days after an answer, or an opinion, in which its review may be asked for (articles
 *     35 and 36)
 * @param reviewDecidedWithin natural days in which the opinion is owed (articles 35 and 36)
 * @param rollForward whether a limit of natural days that ends on a day off ends on the next working day instead
 */
@ConfigurationProperties("huiyin.deadlines")
record DeadlineSettings(
        @DefaultValue("5") int replyWithin,
        @DefaultValue("5") int returnWithin,
        @DefaultValue("30") int reviewAskedWithin,
        @DefaultValue("30") int reviewDecidedWithin,
        @DefaultValue("true") boolean rollForward) {

    DeadlineSettings {
        requirePositive("reply-within", replyWithin);
        requirePositive("return-within", returnWithin);
        requirePositive("review-asked-within", reviewAskedWithin);
        requirePositive("review-decided-within", reviewDecidedWithin);
    }

    private static void requirePositive(String name, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("huiyin.deadlines.%s: %d (expected: >= 1)".formatted(name, days));
        }
    }
}
