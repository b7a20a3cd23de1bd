package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
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

    static Receipt of(Case current, String queryCode) {
        var assignBy = current.deadlines()
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
