package cn.huiyin.complaint.hotline;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.AlsoAnswers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Takes orders as the hotline hands them over while calls come in: one, or a batch of at most 200. */
@RestController
class WorkOrdersController {

    private final OrderJson orders;
    private final TakeOrders takeOrders;

    WorkOrdersController(OrderJson orders, TakeOrders takeOrders) {
        this.orders = orders;
        this.takeOrders = takeOrders;
    }

    /**
     * The outcomes of a batch.
     *
     * @param results one for each order, in the order in which they were sent; refused ones among them
     */
    record Outcomes(List<RowOutcome> results) {}

    /**
     * Takes work orders of the hotline. One, or a batch of at most 200; one that cannot be read does not stop the others.
     */
    @AlsoAnswers(ProblemType.BAD_SIGNATURE)
    @PostMapping(
            path = "/api/hotline/work-orders",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Outcomes takeWorkOrders(@RequestAttribute(SignatureFilter.BODY) Path body) {
        ArrayList<RowOutcome> results = new ArrayList<>();
        List<ReadOrder> read = orders.read(body);
        takeOrders.take(
                IntStream.range(0, read.size()).mapToObj(index -> new OrderRow(null, index + 1L, read.get(index))),
                results::add);
        return new Outcomes(results);
    }
}
