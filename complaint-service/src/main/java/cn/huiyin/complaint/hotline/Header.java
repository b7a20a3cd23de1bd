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
 * @param first row of it, as a spreadsheet counts
 * @param last row of it; the orders begin beneath
 */
record Header(long first, long last, Columns columns) {

    /** The header is searched in so many rows. */
    static final int SEARCHED_ROWS = 20;

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
                        .thenComparing(Comparator.comparingLong(Header::first).reversed()));
    }

    private static Header at(int index, List<TableRow> rows, Mapping mapping) {
        TableRow upper = rows.get(index);
        Columns alone = Columns.of(upper.texts(), mapping);
        if (index + 1 < rows.size()) {
            TableRow lower = rows.get(index + 1);
            Columns below = Columns.of(lower.texts(), mapping);
            Columns both = Columns.of(joined(upper.texts(), lower.texts()), mapping);
            boolean title =
                    below.complete() && both.indexes().size() <= below.indexes().size();
            if (!alone.complete() && title) {
                return new Header(upper.number(), upper.number(), alone);
            }
            if (both.indexes().size() > alone.indexes().size() && isPartOfHeader(lower, both)) {
                return new Header(upper.number(), lower.number(), both);
            }
        }
        return new Header(upper.number(), upper.number(), alone);
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
