package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.MergedCells;
import cn.huiyin.complaint.tables.TableFile;
import cn.huiyin.complaint.tables.TableRow;
import cn.huiyin.complaint.tables.TableSheet;
import cn.huiyin.complaint.tables.UnreadableTable;
import cn.huiyin.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
        return IntStream.range(0, plan.sheets().size())
                .filter(index -> plan.sheets().get(index).leftOut() == null)
                .boxed()
                .flatMap(index -> rows(table.sheets().get(index), plan.sheets().get(index), orders));
    }

    private static Stream<OrderRow> rows(TableSheet sheet, SheetPlan plan, OrderReader orders) {
        Rows rows = new Rows(sheet, plan, new SheetRows(plan, orders));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    }

    /** The rows beneath the header; where the file is damaged, the last one says so. */
    private static final class Rows implements Iterator<OrderRow> {

        private final String sheet;
        private final SheetRows reader;
        private final MergedCells merged;
        private final Iterator<TableRow> rows;
        private boolean brokenOff;

        Rows(TableSheet sheet, SheetPlan plan, SheetRows reader) {
            this.sheet = sheet.name();
            this.reader = reader;
            merged = new MergedCells(plan.merged());
            long header = Objects.requireNonNull(plan.header()).last();
            rows = sheet.rows().filter(row -> row.number() > header).iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                return !brokenOff && rows.hasNext();
            } catch (UnreadableTable damaged) {
                return true;
            }
        }

        @Override
        public OrderRow next() {
            try {
                TableRow row = rows.next();
                return row(row.number(), reader.read(merged.fill(row)));
            } catch (UnreadableTable damaged) {
                brokenOff = true;
                return row(damaged.row(), new Reading.Wrong("", "broken-off", String.valueOf(damaged.getMessage())));
            }
        }

        private OrderRow row(long number, Reading reading) {
            return new OrderRow(sheet.isEmpty() ? null : sheet, number, reading);
        }
    }
}
