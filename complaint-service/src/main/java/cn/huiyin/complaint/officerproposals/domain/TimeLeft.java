package cn.huiyin.complaint.officerproposals.domain;

import java.time.Duration;
import java.time.Instant;

/** The weight of an open case, by the time that is left for it. */
public final class TimeLeft {

    private static final Duration SOON = Duration.ofDays(1);
    private static final Duration THIS_WEEK = Duration.ofDays(3);

    private TimeLeft() {}

    /** 3 when it is late or due within a day, 2 when due within three days, else 1. */
    public static int weight(Instant dueAt, Instant now) {
        if (isSoon(dueAt, now)) {
            return 3;
        }
        return dueAt.isAfter(now.plus(THIS_WEEK)) ? 1 : 2;
    }

    /** Late, or due within a day. */
    public static boolean isSoon(Instant dueAt, Instant now) {
        return !dueAt.isAfter(now.plus(SOON));
    }
}
