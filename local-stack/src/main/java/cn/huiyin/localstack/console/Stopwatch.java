package cn.huiyin.localstack.console;

import java.time.Duration;

/** Measures one step. */
public final class Stopwatch {

    private final long start = System.nanoTime();

    private Stopwatch() {}

    /** Begins to measure. */
    public static Stopwatch started() {
        return new Stopwatch();
    }

    /** The time since the start. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
