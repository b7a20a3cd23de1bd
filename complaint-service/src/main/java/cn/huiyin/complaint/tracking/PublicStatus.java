package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Coded;
import org.jspecify.annotations.Nullable;

/** The public status of a case: one of five. */
enum PublicStatus implements Coded {
    REGISTERED,
    ASSIGNED,
    PROCESSING,
    ANSWERED,
    CLOSED;

    static PublicStatus of(CaseState state) {
        return switch (state) {
            case REGISTERED, TRIAGE -> REGISTERED;
            case ASSIGNED -> ASSIGNED;
            case IN_PROGRESS -> PROCESSING;
            case ANSWERED -> ANSWERED;
            case CLOSED, REJECTED, WITHDRAWN -> CLOSED;
        };
    }

    /** A detail of the status: {@code triage}, {@code rejected} or {@code withdrawn}. */
    static @Nullable String reasonOf(CaseState state) {
        return switch (state) {
            case TRIAGE, REJECTED, WITHDRAWN -> state.code();
            case REGISTERED, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED -> null;
        };
    }
}
