package cn.huiyin.complaint.cases.domain;

import java.util.List;

/** The answer to a command: what happens, or why nothing does. */
public sealed interface Decision {

    static Decision accepted(CaseEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }

    /** At least one event, in order. */
    record Accepted(List<CaseEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("events: [] (expected: at least one)");
            }
        }
    }

    record Refused(Refusal refusal) implements Decision {}
}
