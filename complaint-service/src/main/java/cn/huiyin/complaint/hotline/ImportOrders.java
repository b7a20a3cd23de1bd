package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.TableFile;
import cn.huiyin.complaint.tables.TableSheet;
import cn.huiyin.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads a file twice: first to say how it is understood, then to register its orders. Every row beneath a header has an
 * outcome.
 */
@Component
class ImportOrders {

    private final OrderReader orders;
    private final TakeOrders takeOrders;

    ImportOrders(OrderReader orders, TakeOrders takeOrders) {
        this.orders = orders;
        this.takeOrders = takeOrders;
    }

    /** @throws ProblemException invalid-input for what is no table, and for a wrong mapping */
    ImportPreview preview(Path file, List<String> mapping) throws IOException {
        return ImportPreview.of(ImportPlan.of(file, Mapping.of(mapping)), orders);
    }

    /** @throws ProblemException invalid-input, before anything is registered, when the file cannot be taken as it is */
    ImportAnswer.Summary run(Path file, List<String> mapping, ImportAnswer answer) throws IOException {
        ImportPlan plan = ImportPlan.of(file, Mapping.of(mapping));
        plan.requireOrders();
        plan.requireAnswers();
        answer.begin(ImportPreview.of(plan));
        try (TableFile table = TableFile.open(file)) {
            takeOrders.take(rows(table, plan, orders), answer::add);
        }
        return answer.finish();
    }

    /** All rows beneath the headers of the sheets from which orders are taken. */
    static Stream<OrderRow> rows(TableFile table, ImportPlan plan, OrderReader orders) {
        List<TableSheet> sheets = table.sheets();
        return IntStream.range(0, sheets.size())
                .filter(index -> plan.sheets().get(index).leftOut() == null)
                .boxed()
                .flatMap(index ->
                        rows(sheets.get(index), new SheetRows(plan.sheets().get(index), plan.mapping(), orders)));
    }

    private static Stream<OrderRow> rows(TableSheet sheet, SheetRows reader) {
        String name = sheet.name().isEmpty() ? null : sheet.name();
        return sheet.rows()
                .filter(reader::isBeneathHeader)
                .map(row -> new OrderRow(name, row.number(), reader.read(row)));
    }
}
