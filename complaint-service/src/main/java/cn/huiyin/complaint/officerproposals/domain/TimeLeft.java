package cn.huiyin.complaint.officerproposals.domain;

import java.time.Duration;
import java.time.Instant;

/** How much an open case weighs, by the time that is left for it. */
public final class TimeLeft {

    private static final Duration SOON = Duration.ofDays(1);
    private static final Duration THIS_WEEK = Duration.ofDays(3);

    private TimeLeft() {}

    /** 3 for what is late or due within a day, 2 for what is due within three days, 1 for all else. */
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
