package cn.huiyin.complaint.hotline;

import cn.huiyin.platform.observability.Traces;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Takes orders side by side and hands their outcomes on in the order in which they came. At most 32 are in work, so a
 * large file waits on the disk and not in memory. Orders of the same number are taken one after the other, the first
 * first. Closing waits for what is in work: an order is done or not begun, never left half done.
 */
final class OrderQueue implements AutoCloseable {

    private static final int SIDE_BY_SIDE = 32;

    private final TakeWorkOrder desk;
    private final Outcomes outcomes;
    private final Traces traces;
    private final Optional<String> trace;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<InWork> inWork = new ArrayDeque<>(SIDE_BY_SIDE);
    private final Map<String, CompletableFuture<RowOutcome>> latestOfNumber = new HashMap<>();

    OrderQueue(TakeWorkOrder desk, Outcomes outcomes, Traces traces) {
        this.desk = desk;
        this.outcomes = outcomes;
        this.traces = traces;
        trace = traces.traceparent();
    }

    /** Takes the outcomes, one after the other. */
    interface Outcomes {
        void add(RowOutcome outcome) throws IOException;
    }

    private record InWork(String orderNumber, CompletableFuture<RowOutcome> outcome) {}

    /** Waits where 32 are in work already. */
    void add(long row, Reading reading) throws IOException {
        while (inWork.size() == SIDE_BY_SIDE || firstIsDone()) {
            handOnFirst();
        }
        var number = reading.orderNumber();
        var sameBefore = number.isEmpty() ? null : latestOfNumber.get(number);
        var outcome = CompletableFuture.supplyAsync(() -> take(row, reading, sameBefore), workers);
        inWork.add(new InWork(number, outcome));
        latestOfNumber.put(number, outcome);
    }

    /** Waits for all that is in work and hands it on. */
    void finish() throws IOException {
        while (!inWork.isEmpty()) {
            handOnFirst();
        }
    }

    private RowOutcome take(long row, Reading reading, @Nullable CompletableFuture<RowOutcome> sameBefore) {
        if (sameBefore != null) {
            sameBefore.join();
        }
        var taken = new RowOutcome[1];
        traces.continueFrom(trace, "hotline-order", () -> taken[0] = desk.take(row, reading));
        return taken[0];
    }

    private boolean firstIsDone() {
        var first = inWork.peek();
        return first != null && first.outcome().isDone();
    }

    private void handOnFirst() throws IOException {
        var first = inWork.remove();
        var outcome = outcomeOf(first);
        latestOfNumber.remove(first.orderNumber(), first.outcome());
        outcomes.add(outcome);
    }

    private static RowOutcome outcomeOf(InWork first) throws IOException {
        try {
            return first.outcome().join();
        } catch (CompletionException failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the import was interrupted");
            }
            throw failed.getCause() instanceof RuntimeException unchecked ? unchecked : failed;
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
