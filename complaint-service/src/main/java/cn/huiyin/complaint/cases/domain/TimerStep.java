package cn.huiyin.complaint.cases.domain;

import java.time.Instant;

/** One thing that time alone does while a deadline runs, not before its instant. */
public sealed interface TimerStep {

    Instant at();

    /**
     * Who owes the act is warned that the deadline nears its end.
     *
     * @param percent of the working time that is used by then, 1 to 99
     */
    record Warning(Instant at, int percent) implements TimerStep {}

    /** The deadline was missed. */
    record Missed(Instant at) implements TimerStep {

        /** At the due time itself a deadline can still be met. */
        public static Missed after(Instant dueAt) {
            return new Missed(dueAt.plusMillis(1));
        }
    }

    /** A missed deadline is reported to somebody higher up. */
    record Escalation(Instant at, EscalationLevel to) implements TimerStep {}

    /** The calendar lacks the year into which the remaining steps reach: they are asked for again then. */
    record Unknown(Instant at) implements TimerStep {}
}
