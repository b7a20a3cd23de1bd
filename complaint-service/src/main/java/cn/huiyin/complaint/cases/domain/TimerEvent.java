package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What time alone did to a case. It is kept on the case, so that no replica, restart or repetition does it again. */
public interface TimerEvent extends CaseEvent {

    /** Which deadline. */
    DeadlineKind deadline();

    /** When the deadline started: a duty that begins again has warnings and misses of its own. */
    Instant startedAt();

    Instant dueAt();

    @Override
    default boolean byTimeAlone() {
        return true;
    }

    @Override
    default void applyTo(CaseDraft draft) {
        ArrayList<TimerEvent> all = new ArrayList<>(Done.of(draft.before()).events());
        all.add(this);
        draft.keep(new Done(all));
    }

    /** Whether it speaks of this duty, with whatever due time. */
    default boolean concerns(Deadline other) {
        return deadline() == other.kind() && startedAt().equals(other.startedAt());
    }

    /** Whether nothing is left to do for this step of the duty that it concerns. */
    boolean settles(TimerStep step, Deadline duty);

    /** What time has done to the case so far, oldest first. */
    record Done(List<TimerEvent> events) {

        private static final Done NOTHING = new Done(List.of());

        public Done {
            events = List.copyOf(events);
        }

        public static Done of(Case current) {
            return current.facets().find(Done.class).orElse(NOTHING);
        }
    }
}
