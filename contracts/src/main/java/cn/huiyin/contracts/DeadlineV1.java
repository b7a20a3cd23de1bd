package cn.huiyin.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline 时限 of a case.
 *
 * @param kind the duty: assign 交办, accept 签收, contact 首次联系 or answer 答复
 * @param startedAt when it began to run
 * @param dueAt when the duty must be done; absent when the working calendar lacks the year
 * @param metAt when the duty was done
 * @param stoppedAt when the duty fell away undone
 * @param pausedAt since when it waits for the citizen, so that {@code dueAt} will move; absent while it runs
 */
public record DeadlineV1(
        @OneOf({"assign", "accept", "contact", "answer"}) String kind,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant pausedAt) {}
