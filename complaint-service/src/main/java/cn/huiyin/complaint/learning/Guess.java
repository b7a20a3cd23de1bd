package cn.huiyin.complaint.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The engine's first guess of a case.
 *
 * @param category code; null where it named none
 * @param certainty of the category, 0 to 1; null where it did not say it: by keywords alone, or in an earlier version
 * @param office code of the office that it assigned; null where it left the case to the triage desk
 * @param head version of the text model's weights; null where keywords decided alone
 * @param tables version of the decision tables; null in cases of an earlier version
 */
public record Guess(
        Instant at,
        @Nullable String category,
        @Nullable Double certainty,
        @Nullable String office,
        @Nullable String head,
        @Nullable String tables) {}
