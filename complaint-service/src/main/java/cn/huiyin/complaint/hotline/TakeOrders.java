package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.platform.observability.Traces;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Registers orders in parallel and reports their outcomes in the order of the input. At most 32 at a time, so that a
 * large file is not read into memory.
 */
@Component
class TakeOrders {

    private static final int MAX_PARALLEL = 32;

    private final TakeWorkOrder takeWorkOrder;
    private final Traces traces;

    TakeOrders(TakeWorkOrder takeWorkOrder, Traces traces) {
        this.takeWorkOrder = takeWorkOrder;
        this.traces = traces;
    }

    /** Whatever {@code outcomes} throws ends it; orders that are in progress then may have become cases. */
    void take(Stream<OrderRow> orders, Consumer<RowOutcome> outcomes) {
        Optional<String> trace = traces.traceparent();
        NumbersOfFile numbers = new NumbersOfFile();
        orders.map(numbers::check)
                .gather(Gatherers.mapConcurrent(MAX_PARALLEL, row -> {
                    RowOutcome[] taken = new RowOutcome[1];
                    traces.continueFrom(trace, "hotline-order", () -> taken[0] = takeWorkOrder.take(row));
                    return taken[0];
                }))
                .forEachOrdered(outcomes);
    }

    /**
     * An order number stands for one order: a different order under the same number would be lost in the case of the
     * first.
     */
    private static final class NumbersOfFile {

        private final Map<String, Integer> said = new HashMap<>();

        OrderRow check(OrderRow row) {
            if (!(row.reading() instanceof ReadOrder.Order(String number, Complaint complaint))) {
                return row;
            }
            int digest = digest(complaint);
            Integer earlier = said.putIfAbsent(ExternalOrder.keyOf(number), digest);
            return earlier == null || earlier == digest
                    ? row
                    : row.with(new ReadOrder.Wrong(
                            number,
                            "number-twice",
                            "orderNumber: \"%s\" stands before for another order (expected: one order under a number)"
                                    .formatted(number)));
        }

        private static int digest(Complaint complaint) {
            return TakeWorkOrder.comparable(complaint).hashCode();
        }
    }
}
