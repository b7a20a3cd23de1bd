package cn.huiyin.complaint.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen is handed for a complaint.
 *
 * @param status as it was at registration: a repeated request gets the same receipt
 */
record Receipt(String caseId, String number, String queryCode, String status, Instant registeredAt, Promise promise) {

    private static final String REGISTERED = "registered";

    /** @param assignBy when an office must have the case; absent when the calendar lacks the year */
    record Promise(@Nullable Instant assignBy) {}

    static Receipt of(Registration made) {
        return new Receipt(
                made.id().value(),
                made.number().value(),
                made.queryCode(),
                REGISTERED,
                made.registeredAt(),
                new Promise(made.assignBy()));
    }
}
