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
 * Processes orders in parallel and passes their outcomes on in the order of the input. At most 32 are in progress, so that
 * a large file is not read into memory. Orders with the same number are processed one after the other. Closing waits for
 * the orders in progress.
 */
final class OrderQueue implements AutoCloseable {

    private static final int MAX_PARALLEL = 32;

    private final TakeWorkOrder takeWorkOrder;
    private final Outcomes outcomes;
    private final Traces traces;
    private final Optional<String> trace;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<InWork> inWork = new ArrayDeque<>(MAX_PARALLEL);
    private final Map<String, CompletableFuture<RowOutcome>> latestOfNumber = new HashMap<>();

    OrderQueue(TakeWorkOrder takeWorkOrder, Outcomes outcomes, Traces traces) {
        this.takeWorkOrder = takeWorkOrder;
        this.outcomes = outcomes;
        this.traces = traces;
        trace = traces.traceparent();
    }

    interface Outcomes {
        void add(RowOutcome outcome) throws IOException;
    }

    private record InWork(String orderNumber, CompletableFuture<RowOutcome> outcome) {}

    /** Blocks while 32 are in progress. */
    void add(long row, Reading reading) throws IOException {
        while (inWork.size() == MAX_PARALLEL || firstIsDone()) {
            handOnFirst();
        }
        var number = reading.orderNumber();
        var sameBefore = number.isEmpty() ? null : latestOfNumber.get(number);
        var outcome = CompletableFuture.supplyAsync(() -> take(row, reading, sameBefore), workers);
        inWork.add(new InWork(number, outcome));
        latestOfNumber.put(number, outcome);
    }

    /** Waits for all orders in progress and passes their outcomes on. */
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
        traces.continueFrom(trace, "hotline-order", () -> taken[0] = takeWorkOrder.take(row, reading));
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
