package cn.huiyin.complaint.cases.domain;

import java.time.Instant;

/** Computes due times from the deadline policy and the working calendar; a pure function of its arguments. */
@FunctionalInterface
public interface DueTimes {

    /** A clock of this kind and deadline class, started at that instant. */
    Clock start(ClockKind kind, String deadlineClass, Instant startedAt);
}
