package cn.huiyin.complaint.cases.domain;

import java.time.Instant;

/** Computes due times from the deadline policy and the working calendar; a pure function of its arguments. */
@FunctionalInterface
public interface DueTimes {

    /** A deadline of this kind and deadline class, started at that instant. */
    Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt);
}
