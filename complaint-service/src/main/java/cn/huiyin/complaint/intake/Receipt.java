package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
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

    static Receipt of(Case current, String queryCode) {
        Instant assignBy = current.deadlines()
                .latest(DeadlineKind.ASSIGN)
                .map(Deadline::dueAt)
                .orElse(null);
        return new Receipt(
                current.id().value(),
                current.number().value(),
                queryCode,
                REGISTERED,
                current.registeredAt(),
                new Promise(assignBy));
    }
}
