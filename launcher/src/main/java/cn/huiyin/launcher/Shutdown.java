package cn.huiyin.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.process.Restartable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends everything that a command has started when the command ends, whether normally, by a failure, by Ctrl-C or by
 * {@code ./run stop}. Only one command at a time runs in a work folder.
 */
final class Shutdown implements AutoCloseable {

    /** The name of the command itself in the ledger. */
    static final String LAUNCHER = "launcher";

    private static final Duration FOREVER = Duration.ofDays(3650);

    private final ProcessLedger ledger;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::leave, "stop-all");
    private volatile boolean leaving;
    private volatile boolean begun;

    private Shutdown(ProcessLedger ledger) {
        this.ledger = ledger;
    }

    /** To be closed at the end; processes that an earlier, killed command has left are ended first. */
    static Shutdown prepared(ProcessLedger ledger) {
        ledger.find(LAUNCHER).ifPresent(other -> {
            throw new StackFailure(
                    "It runs already from this clone (process " + other.pid() + "): stop it with ./run stop.");
        });
        List<String> left = ledger.endAll();
        if (!left.isEmpty()) {
            System.out.println("  …  Ended what an earlier run had left: " + String.join(", ", left));
        }
        ledger.record(LAUNCHER, ProcessHandle.current());
        Shutdown shutdown = new Shutdown(ledger);
        Runtime.getRuntime().addShutdownHook(shutdown.atExit);
        return shutdown;
    }

    /** Registers what is to be ended, in reverse order. */
    synchronized <T extends AutoCloseable> T end(T thing) {
        started.push(thing);
        return thing;
    }

    /** Restarts these when they end by themselves. */
    void restart(Collection<? extends Restartable> parts) {
        Restarter restarter = new Restarter(ledger, System.out, this::hasBegun);
        parts.forEach(restarter::watch);
    }

    /** Whether everything is being ended, so that an ended process is no failure. */
    boolean hasBegun() {
        return begun;
    }

    /** Lets the command stay until it is stopped. */
    int await() {
        Await.until(FOREVER, Duration.ofSeconds(1), this::hasBegun);
        return 0;
    }

    /** After Ctrl-C it does not return, since the ended processes are no failure then. */
    @Override
    public void close() {
        endAll();
        while (leaving) {
            LockSupport.park(this);
        }
    }

    private void leave() {
        leaving = true;
        endAll();
    }

    private synchronized void endAll() {
        if (begun) {
            return;
        }
        begun = true;
        ledger.seal();
        started.forEach(Shutdown::closeQuietly);
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
