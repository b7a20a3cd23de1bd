package cn.huiyin.complaint.recomputation;

import cn.huiyin.complaint.cases.domain.DeadlineKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that a recomputation would move.
 *
 * @param number of the case
 * @param office code of the office that has the case; absent where none has it
 * @param kind which deadline
 * @param before when it is due now; absent where that is open
 * @param after when it would be due; absent where that would be open
 */
record MovedDeadline(
        String number,
        @Nullable String office,
        DeadlineKind kind,
        @Nullable Instant before,
        @Nullable Instant after) {}
