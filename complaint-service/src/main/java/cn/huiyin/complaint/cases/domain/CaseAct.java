package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One act on a case that exists, in one place: its term, who may do it from which states, what is said with it (the
 * command), the rules that refuse it, and what happens (the events). Pure: no clock, no I/O.
 */
public interface CaseAct<C extends CaseCommand> {

    ActDescription<C> description();

    /**
     * Why a rule of the trade refuses the act now, whatever is said with it. Party and state have been checked.
     *
     * @return empty when no rule does
     */
    default Optional<Refusal> refusal(ActContext context) {
        return Optional.empty();
    }

    /** Until when it may be done; null where time does not end it, or nobody knows. */
    default @Nullable Instant until(ActContext context) {
        return null;
    }

    /** The events, or why what was said is refused. All that {@link #refusal} says has been checked. */
    Decision decide(ActContext context, C command);
}
