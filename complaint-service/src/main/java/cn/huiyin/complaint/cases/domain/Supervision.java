package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last order of a supervisor 督办.
 *
 * @param dueAt when the reply is due, as it was ordered; null where the calendar lacked the year
 * @param repliedAt null while nobody replied
 */
public record Supervision(
        Instant orderedAt,
        String requirement,
        @Nullable Instant dueAt,
        @Nullable Instant repliedAt) {

    /**
     * The order that nobody has replied to, unless it ended with its case: a case that is taken up again may get
     * another.
     */
    public static Optional<Supervision> open(Case current) {
        return current.facets()
                .find(Supervision.class)
                .filter(order -> order.repliedAt == null)
                .filter(order ->
                        order.deadline(current).map(Deadline::stoppedAt).isEmpty());
    }

    /**
     * The open order of an earlier version, which has a due time but no deadline that time acts on. One that ended with
     * its case gets none any more.
     */
    public static Optional<Supervision> withoutDeadline(Case current) {
        boolean ended = current.state() == CaseState.REJECTED || current.state() == CaseState.WITHDRAWN;
        return ended
                ? Optional.empty()
                : open(current).filter(order -> order.dueAt != null).filter(order -> order.deadline(current)
                        .isEmpty());
    }

    private Optional<Deadline> deadline(Case current) {
        return current.deadlines().latest(DeadlineKind.SUPERVISION).filter(deadline -> deadline.startedAt()
                .equals(orderedAt));
    }

    /** When the reply is due; null where the calendar lacks the year. */
    public @Nullable Instant dueIn(Case current) {
        return deadline(current).map(Deadline::knownDueAt).orElse(dueAt);
    }

    public Supervision replied(Instant at) {
        return new Supervision(orderedAt, requirement, dueAt, at);
    }
}
