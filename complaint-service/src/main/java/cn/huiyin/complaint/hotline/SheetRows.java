package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.TableRow;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the rows of a sheet as orders. */
final class SheetRows {

    private static final Pattern NO_ORDER = Pattern.compile(
            "\\s*(合计|总计|小计|共计|总数|注[:： ]|备注[:： ]|说明[:： ]|填表|制表|制单|导出|打印|审核|统计|共 ?\\d+|total).*", Pattern.DOTALL);

    private final SheetPlan plan;
    private final Columns columns;
    private final OrderReader orders;

    SheetRows(SheetPlan plan, OrderReader orders) {
        this.plan = plan;
        this.orders = orders;
        columns = Objects.requireNonNull(plan.header()).columns();
    }

    Reading read(TableRow row) {
        String number = OrderNumber.plain(columns.cell(row, OrderField.ORDER_NUMBER));
        if (row.damage() != null) {
            return new Reading.Wrong(number, "damaged", row.damage());
        }
        if (row.delimited() && row.cells().size() > columns.header().size()) {
            // With an extra separator values may be in the wrong columns; with too few the last cells are empty.
            return new Reading.Wrong(
                    number,
                    "too-many-columns",
                    "row: %d columns (expected: %d, as in the header)"
                            .formatted(row.cells().size(), columns.header().size()));
        }
        if (OrderField.ORDER_NUMBER.isCalled(number)) {
            return new Reading.Wrong(number, "header-again", "The row repeats the header.");
        }
        if (isNoOrder(row, number)) {
            return new Reading.Wrong(number, "no-order", "The row is a total or a note, no order.");
        }
        if (plan.zeroed() && OrderNumber.maybeZeroed(columns.cell(row, OrderField.ORDER_NUMBER))) {
            return new Reading.Wrong(
                    number,
                    "number-zeroed",
                    "orderNumber: \"%s\" has lost its last digits in a spreadsheet (expected: all digits, as text)"
                            .formatted(number));
        }
        return orders.read(field -> columns.cell(row, field));
    }

    private boolean isNoOrder(TableRow row, String number) {
        String first =
                row.texts().stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
        boolean saysNothing = columns.cell(row, OrderField.TEXT).isBlank()
                && columns.cell(row, OrderField.TITLE).isBlank();
        return NO_ORDER.matcher(number).matches()
                || saysNothing && NO_ORDER.matcher(first).matches();
    }
}
