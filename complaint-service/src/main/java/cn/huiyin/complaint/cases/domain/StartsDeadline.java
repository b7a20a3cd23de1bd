package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event by which a duty of its own begins. */
public interface StartsDeadline extends CaseEvent {

    /** The deadline of that duty. */
    Deadline deadline();

    /** When it is due; null where the calendar lacks the year. */
    default @Nullable Instant dueAt() {
        return deadline().dueAt();
    }
}
