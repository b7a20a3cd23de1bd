package cn.huiyin.complaint.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen is handed for a complaint.
 *
 * @param caseId id of the case inside the platform
 * @param number case number, for everybody who asks about it
 * @param queryCode opens this complaint together with its number, without an account
 * @param status as it was at registration: a repeated request gets the same receipt
 * @param registeredAt when it was registered
 * @param promise what the district promises
 */
record Receipt(String caseId, String number, String queryCode, String status, Instant registeredAt, Promise promise) {

    private static final String REGISTERED = "registered";

    /**
     * What the district promises of a complaint.
     *
     * @param assignBy when an office must have the case; absent when the calendar lacks the year
     */
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
