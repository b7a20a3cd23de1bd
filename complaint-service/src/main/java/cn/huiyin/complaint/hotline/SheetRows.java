package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.MergedCells;
import cn.huiyin.complaint.tables.TableRow;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of a sheet as orders, from the first to the last. */
final class SheetRows {

    private static final Pattern NO_ORDER = Pattern.compile(
            "\\s*(.{0,6}(合计|总计|小计|共计|总数|累计|汇总)|注\\d*[:： ]|备注|说明|填表|填报|制表|制单|导出|打印|审核|统计|[共第] ?\\d+ ?[件条页个]|total).*"
                    + "|\\p{IsHan}+\\d*:.*|[^\\p{IsLatin}\\p{Nd}]+",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final SheetPlan plan;
    private final Mapping mapping;
    private final OrderReader orders;
    private final Header header;
    private final Columns columns;
    private final MergedCells merged;
    private boolean inOtherTable;

    SheetRows(SheetPlan plan, Mapping mapping, OrderReader orders) {
        this.plan = plan;
        this.mapping = mapping;
        this.orders = orders;
        header = Objects.requireNonNull(plan.header());
        columns = header.columns();
        merged = new MergedCells(plan.merged());
    }

    boolean isBeneathHeader(TableRow row) {
        return row.number() > header.lastRow();
    }

    ReadOrder read(TableRow given) {
        TableRow row = merged.fill(given);
        String number = OrderNumber.plain(columns.cell(row, OrderField.ORDER_NUMBER));
        try {
            check(row, number);
        } catch (WrongValue wrong) {
            return new ReadOrder.Wrong(number, wrong.code(), String.valueOf(wrong.getMessage()));
        }
        return orders.read(field -> columns.cell(row, field));
    }

    private void check(TableRow row, String number) throws WrongValue {
        if (row.damage() != null) {
            throw new WrongValue(row.cells().isEmpty() ? "broken-off" : "damaged", row.damage());
        }
        Optional<Columns> another = header.another(row, mapping);
        boolean repeated =
                header.isRepeatedBy(row) || another.filter(columns::readAlike).isPresent();
        inOtherTable = !repeated && (inOtherTable || another.isPresent());
        if (repeated) {
            throw new WrongValue("header-again", "The row repeats the header.");
        }
        if (inOtherTable) {
            throw new WrongValue(
                    "other-table", "The row belongs to another table on the sheet (expected: one table on a sheet).");
        }
        if (header.isNarrowerThan(row)) {
            // With an extra separator values may be in the wrong columns; with too few the last cells are empty.
            throw new WrongValue(
                    "too-many-columns",
                    "row: %d columns (expected: %d, as in the header)"
                            .formatted(row.cells().size(), header.width()));
        }
        if (isNoOrder(row, number)) {
            throw new WrongValue("no-order", "The row is a total or a note, no order.");
        }
        if (plan.zeroed() && OrderNumber.maybeZeroed(columns.cell(row, OrderField.ORDER_NUMBER))) {
            throw new WrongValue(
                    "number-zeroed",
                    "orderNumber: \"%s\" has lost its last digits in a spreadsheet (expected: all digits, as text)"
                            .formatted(number));
        }
    }

    private boolean isNoOrder(TableRow row, String number) {
        String first =
                row.cells().stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
        boolean saysNothing = columns.cell(row, OrderField.TEXT).isBlank()
                && columns.cell(row, OrderField.TITLE).isBlank();
        return !AbsentValue.is(number) && NO_ORDER.matcher(number).matches()
                || saysNothing && NO_ORDER.matcher(first).matches();
    }
}
