package cn.huiyin.notify.telling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a message may say about a case.
 *
 * @param number the case number that citizens know
 * @param office name of the responsible office
 * @param category name of the category
 * @param acceptBy when the office must have accepted 签收
 * @param answerBy when the answer is due
 */
public record Facts(
        String number,
        @Nullable String office,
        @Nullable String category,
        @Nullable Instant acceptBy,
        @Nullable Instant answerBy) {}
