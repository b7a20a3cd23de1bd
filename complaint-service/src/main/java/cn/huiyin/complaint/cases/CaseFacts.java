package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lists and queues ask a case for, a pure function of its value. Flags are true or absent, so that an index
 * can hold the few that have them.
 *
 * @param queueAt what lists sort by: the due time that ends first while open, the end when finished
 * @param queueKey the same as text that sorts alike and is unique, see {@link QueueKey}
 * @param lists where the case stands in its lists, see {@link CaseList} and {@link Milestones}
 * @param triage the desk must decide
 */
public record CaseFacts(
        @Nullable String office,
        boolean open,
        Instant queueAt,
        String queueKey,
        List<String> lists,
        @Nullable Boolean triage) {

    static final String OFFICE = "facts.office";
    static final String OPEN = "facts.open";
    static final String QUEUE_AT = "facts.queueAt";
    static final String QUEUE_KEY = "facts.queueKey";
    static final String LISTS = "facts.lists";
    static final String TRIAGE = "facts.triage";

    /** Sorts an open case without a known due time behind all others. */
    static final Instant NO_DUE_TIME = Instant.parse("9999-12-31T00:00:00Z");

    static CaseFacts of(Case current) {
        var office = current.office();
        var queueAt = queueAt(current);
        var queueKey = QueueKey.of(queueAt, current.id().value());
        return new CaseFacts(
                office == null ? null : office.code(),
                current.state().open(),
                queueAt,
                queueKey,
                Milestones.entries(current.id().value(), queueKey, CaseList.of(current)),
                flag(current.state() == CaseState.TRIAGE));
    }

    private static Instant queueAt(Case current) {
        if (!current.state().open()) {
            return Objects.requireNonNullElse(current.endedAt(), current.registeredAt());
        }
        return current.deadlines().next().map(Deadline::dueAt).orElse(NO_DUE_TIME);
    }

    private static @Nullable Boolean flag(boolean value) {
        return value ? Boolean.TRUE : null;
    }
}
