package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The header of a sheet, which may stand beneath titles and may take two rows.
 *
 * @param rows one or two; the orders begin beneath
 */
record Header(List<TableRow> rows, Columns columns) {

    /** The header is searched in so many rows. */
    static final int SEARCHED_ROWS = 20;

    private static final int LONGEST_NAME = 40;

    /** As a spreadsheet counts. */
    long lastRow() {
        return rows.getLast().number();
    }

    /** Cells between separators, those without a name included; 0 in a workbook. */
    int width() {
        return rows.stream().mapToInt(TableRow::width).max().orElseThrow();
    }

    /** Whether the row has a separator too many, so that values may be in the wrong columns. */
    boolean isNarrowerThan(TableRow row) {
        return row.delimited() && row.cells().size() > width();
    }

    /** Whether the row is one of the header. */
    boolean isRepeatedBy(TableRow row) {
        return rows.stream().anyMatch(upper -> upper.cells().equals(row.cells()));
    }

    /** The header of orders that the row is; e.g. of a second table beneath the first. */
    Optional<Columns> another(TableRow row, Mapping mapping) {
        String number = columns.header().get(columns.indexes().get(OrderField.ORDER_NUMBER));
        return row.cells().stream()
                        .filter(cell -> cell.length() <= LONGEST_NAME)
                        .anyMatch(cell -> OrderField.ORDER_NUMBER.isCalled(cell)
                                || ColumnName.plain(cell).equals(ColumnName.plain(number)))
                ? Optional.of(Columns.of(row.cells(), mapping)).filter(Columns::complete)
                : Optional.empty();
    }

    /** The first of the rows that is a header of orders. */
    static Optional<Header> find(List<TableRow> rows, Mapping mapping) {
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).damage() == null)
                .mapToObj(index -> at(index, rows, mapping))
                .filter(header -> header.columns().complete())
                .findFirst();
    }

    /**
     * The row that is most likely meant as the header although it is not one of orders: the one with most known
     * columns.
     */
    static Optional<Header> guess(List<TableRow> rows, Mapping mapping) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> at(index, rows, mapping))
                .max(Comparator.<Header>comparingInt(
                                header -> header.columns().indexes().size())
                        .thenComparingInt(header -> header.columns().header().size())
                        .thenComparing(Comparator.comparingLong(Header::lastRow).reversed()));
    }

    private static Header at(int index, List<TableRow> rows, Mapping mapping) {
        TableRow upper = rows.get(index);
        Columns alone = Columns.of(upper.cells(), mapping);
        if (index + 1 < rows.size()) {
            TableRow lower = rows.get(index + 1);
            Columns below = Columns.of(lower.cells(), mapping);
            Columns both = Columns.of(joined(upper.cells(), lower.cells()), mapping);
            boolean title =
                    below.complete() && both.indexes().size() <= below.indexes().size();
            if (!alone.complete() && title) {
                return new Header(List.of(upper), alone);
            }
            if (both.indexes().size() > alone.indexes().size() && isPartOfHeader(lower, both)) {
                return new Header(List.of(upper, lower), both);
            }
        }
        return new Header(List.of(upper), alone);
    }

    /** Where the upper cell of the number's column is merged with the lower one, the lower is empty. */
    private static boolean isPartOfHeader(TableRow lower, Columns both) {
        String number = both.cell(lower, OrderField.ORDER_NUMBER);
        return number.isEmpty() || OrderField.ORDER_NUMBER.isCalled(number);
    }

    /** The lower name counts; one that occurs twice, as 电话 of the caller and of a unit, is prefixed with its group. */
    private static List<String> joined(List<String> upper, List<String> lower) {
        ArrayList<String> joined = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String name = i < lower.size() ? lower.get(i) : "";
            group = above.isEmpty() ? group : above;
            joined.add(name.isEmpty() ? above : Collections.frequency(lower, name) > 1 ? group + name : name);
        }
        return joined;
    }
}
