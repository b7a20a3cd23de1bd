package cn.huiyin.complaint.cases.domain.acts;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.Supervision;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An order 督办 of an earlier version got the deadline that orders have today: from when it was ordered until when it
 * said that the reply is due. From then on it is warned of, marked and escalated as any other.
 */
public record SupervisionTimed(
        Instant at, CaseActor by, @Shown Instant dueAt, Deadline deadline) implements CaseEvent {

    @Override
    public boolean internal() {
        return true;
    }

    @Override
    public boolean byTimeAlone() {
        return true;
    }

    @Override
    public void applyTo(CaseDraft draft) {
        draft.start(List.of(deadline));
    }

    static Optional<CaseEvent> due(ActContext context) {
        return Supervision.withoutDeadline(context.current()).map(order -> of(context, order));
    }

    /** The due time is the one that was ordered, whatever calendar and policy would say today. */
    private static CaseEvent of(ActContext context, Supervision order) {
        Instant dueAt = Objects.requireNonNull(order.dueAt());
        Deadline today = context.dueTimes().startWithin(DeadlineKind.SUPERVISION, order.orderedAt(), 1);
        return new SupervisionTimed(context.now(), context.by(), dueAt, today.dueAt(dueAt, null));
    }
}
