package cn.huiyin.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * When a part that ended by itself is started again: after a second, and after twice the last pause with every further
 * end, at most 8 s. It is given up after five restarts within a minute, or five in a row that never became ready.
 */
final class RestartPolicy {

    static final int MOST_RESTARTS = 5;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final Deque<Instant> restarts = new ArrayDeque<>();
    private int neverReady;

    /** What to do about an end at this time: the pause before the restart; none when the part is given up. */
    Optional<Duration> pauseAfterEnd(Instant now) {
        while (!restarts.isEmpty() && !restarts.getFirst().plus(WINDOW).isAfter(now)) {
            restarts.removeFirst();
        }
        int recent = Math.max(restarts.size(), neverReady);
        if (recent >= MOST_RESTARTS) {
            return Optional.empty();
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << recent);
        restarts.addLast(now);
        neverReady++;
        return Optional.of(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    /** The part that was started again has become ready. */
    void becameReady() {
        neverReady = 0;
    }
}
