package cn.huiyin.localstack.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Sees to it that all that a command has started ends with it, however it ends: by itself, by a failure, by Ctrl-C, by
 * {@code ./run stop}. Only one command at a time supervises a work folder.
 */
final class Supervision implements AutoCloseable {

    /** The name of the supervising command itself in the ledger. */
    static final String LAUNCHER = "launcher";

    private final ProcessLedger ledger;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::leave, "stop-all");
    private volatile boolean leaving;
    private volatile boolean ended;

    private Supervision(ProcessLedger ledger) {
        this.ledger = ledger;
    }

    /** Begins; what an earlier command that was killed has left running is ended first. */
    static Supervision begun(ProcessLedger ledger) {
        ledger.find(LAUNCHER).ifPresent(other -> {
            throw new StackFailure(
                    "It runs already from this clone (process " + other.pid() + "): stop it with ./run stop.");
        });
        List<String> left = ledger.endAll();
        if (!left.isEmpty()) {
            System.out.println("  …  Ended what an earlier run had left: " + String.join(", ", left));
        }
        ledger.record(LAUNCHER, ProcessHandle.current());
        Supervision supervision = new Supervision(ledger);
        Runtime.getRuntime().addShutdownHook(supervision.atExit);
        return supervision;
    }

    /** Remembers what to end; the last to be started is the first to be ended. */
    synchronized <T extends AutoCloseable> T endAtStop(T thing) {
        started.push(thing);
        return thing;
    }

    /** Whether it has begun to end everything, so that what ends is no news. */
    boolean isEnding() {
        return ended;
    }

    /** After Ctrl-C it does not return: that the processes have ended is then no failure to be told. */
    @Override
    public void close() {
        end();
        while (leaving) {
            LockSupport.park(this);
        }
    }

    private void leave() {
        leaving = true;
        end();
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        ledger.seal();
        started.forEach(Supervision::closeQuietly);
        ledger.endAll();
        ledger.forget(LAUNCHER);
    }

    private static void closeQuietly(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            System.err.println("  ✗  While stopping: " + e.getMessage());
        }
    }
}
