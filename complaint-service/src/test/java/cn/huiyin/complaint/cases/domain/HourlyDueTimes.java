package cn.huiyin.complaint.cases.domain;

import java.time.Duration;
import java.time.Instant;

/** Due times for tests: plain hours by kind of deadline, no calendar; urgent ones take half of them. */
public final class HourlyDueTimes implements DueTimes {

    public static final String CALENDAR = "test-calendar";
    public static final String POLICY = "test-policy";
    private static final String URGENT = "urgent";

    @Override
    public Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        Instant dueAt = startedAt.plus(limit(kind).dividedBy(deadlineClass.equals(URGENT) ? 2 : 1));
        return new Deadline(kind, startedAt, dueAt, null, null, null, CALENDAR, POLICY);
    }

    public static Duration limit(DeadlineKind kind) {
        return switch (kind) {
            case ASSIGN -> Duration.ofHours(4);
            case ACCEPT -> Duration.ofHours(24);
            case CONTACT -> Duration.ofHours(48);
            case ANSWER -> Duration.ofHours(240);
        };
    }
}
