package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.hotline.table.TableFile;
import cn.huiyin.complaint.hotline.table.TableRow;
import cn.huiyin.complaint.hotline.table.UnreadableTable;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.observability.Traces;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a whole export of the hotline and tells the outcome of every row while it goes on. Rows are known by their order
 * numbers: whatever breaks off, here or on the way, the same file is sent again and only what is missing is registered.
 */
@RestController
class ImportsController {

    private static final Logger LOG = LoggerFactory.getLogger(ImportsController.class);
    private static final String MAPPING = "mapping";

    private final TakeWorkOrder desk;
    private final District district;
    private final JsonMapper json;
    private final Traces traces;

    ImportsController(TakeWorkOrder desk, District district, JsonMapper json, Traces traces) {
        this.desk = desk;
        this.district = district;
        this.json = json;
        this.traces = traces;
    }

    /**
     * Takes in an export of the hotline. A workbook or a CSV file of at most 64 MB. Answers a line for each row while it
     * goes on, and the sums in the last line.
     */
    @AlsoAnswers(ProblemType.BAD_SIGNATURE)
    @PostMapping(path = "/api/hotline/imports", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void importOrders(
            @RequestAttribute(SignatureFilter.BODY) Path file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var answer = new ImportAnswer(response, json);
        try (var queue = new OrderQueue(desk, answer::add, traces);
                var table = TableFile.open(file)) {
            var rows = table.sheets().getFirst().rows().iterator();
            var orders = new OrderRows(Columns.in(rows, mapping(request)), district);
            takeRows(rows, orders, queue);
            queue.finish();
            LOG.info("A file of the hotline was taken in: {}", answer.finish());
        } catch (UnreadableTable unreadable) {
            throw ProblemException.of(ProblemType.INVALID_INPUT, String.valueOf(unreadable.getMessage()));
        } catch (IOException | RuntimeException brokenOff) {
            if (!response.isCommitted()) {
                throw brokenOff;
            }
            LOG.warn("An import broke off; what was in work was finished, the file can be sent again", brokenOff);
        }
    }

    private static void takeRows(Iterator<TableRow> rows, OrderRows orders, OrderQueue queue) throws IOException {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                queue.add(row.number(), orders.read(row));
            }
        } catch (UnreadableTable damaged) {
            queue.add(damaged.row(), new Reading.Wrong("", String.valueOf(damaged.getMessage())));
        }
    }

    /** Not bound by the framework, which would split a column's name at a comma. */
    private static List<String> mapping(HttpServletRequest request) {
        var given = request.getParameterValues(MAPPING);
        return given == null ? List.of() : List.of(given);
    }
}
