package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.tables.MergedCell;
import cn.huiyin.complaint.tables.TableRow;
import cn.huiyin.complaint.tables.TableSheet;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How an import reads a sheet, determined before anything is registered.
 *
 * @param leftOut why no order is taken from it; null where orders are
 * @param header its header; where there is none, the row that is most likely meant as one; null for an empty sheet
 * @param rows beneath the header, blank ones not counted
 * @param hiddenRows so many rows a spreadsheet does not show, as where a filter was left on; they are read like the
 *     others
 * @param emptyFormulas so many of its formulas were saved without a value; nothing is read from them
 * @param zeroed whether all its long order numbers end in zeros, as a spreadsheet leaves them behind
 * @param merged its cells that reach over several rows
 * @param first the first rows beneath the header
 * @param unnamed columns that hold something without a name in the header
 * @param damage why rows cannot be read, where that may be why there is no header; else null
 */
record SheetPlan(
        String name,
        @Nullable LeftOut leftOut,
        @Nullable Header header,
        long rows,
        long hiddenRows,
        long emptyFormulas,
        boolean zeroed,
        List<MergedCell> merged,
        List<TableRow> first,
        Set<Integer> unnamed,
        @Nullable String damage) {

    private static final int SHOWN_ROWS = 5;

    /** Why no order is taken from a sheet. */
    enum LeftOut {
        HIDDEN,
        EMPTY,
        NO_HEADER;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static SheetPlan of(TableSheet sheet, Mapping mapping) {
        if (sheet.hidden()) {
            return without(sheet, LeftOut.HIDDEN, null, null);
        }
        Iterator<TableRow> rows = sheet.rows().iterator();
        ArrayList<TableRow> top = new ArrayList<>();
        while (top.size() < Header.SEARCHED_ROWS && rows.hasNext()) {
            top.add(rows.next());
        }
        if (top.isEmpty()) {
            return without(sheet, LeftOut.EMPTY, null, null);
        }
        Optional<Header> header = Header.find(top, mapping);
        if (header.isEmpty()) {
            Optional<String> damage =
                    top.stream().map(TableRow::damage).filter(Objects::nonNull).findFirst();
            return without(sheet, LeftOut.NO_HEADER, Header.guess(top, mapping).orElse(null), damage.orElse(null));
        }
        RowCounts counts = new RowCounts(header.get());
        top.forEach(counts::add);
        rows.forEachRemaining(counts::add);
        return counts.plan(sheet);
    }

    private static SheetPlan without(TableSheet sheet, LeftOut why, @Nullable Header header, @Nullable String damage) {
        return new SheetPlan(sheet.name(), why, header, 0, 0, 0, false, List.of(), List.of(), Set.of(), damage);
    }

    private static final class RowCounts {

        private final Header header;
        private final List<TableRow> first = new ArrayList<>();
        private final Set<Integer> unnamed = new TreeSet<>();
        private long rows;
        private long longNumbers;
        private long zeroed;

        RowCounts(Header header) {
            this.header = header;
        }

        void add(TableRow row) {
            if (row.number() <= header.lastRow()) {
                return;
            }
            rows++;
            String number = header.columns().cell(row, OrderField.ORDER_NUMBER);
            longNumbers += row.delimited() && OrderNumber.isLong(number) ? 1 : 0;
            zeroed += row.delimited() && OrderNumber.maybeZeroed(number) ? 1 : 0;
            List<String> names = header.columns().header();
            IntStream.range(0, row.cells().size())
                    .filter(index -> index >= names.size() || names.get(index).isEmpty())
                    .filter(index ->
                            !header.isNarrowerThan(row) && !row.text(index).isEmpty())
                    .forEach(unnamed::add);
            if (first.size() < SHOWN_ROWS) {
                first.add(row);
            }
        }

        SheetPlan plan(TableSheet sheet) {
            return new SheetPlan(
                    sheet.name(),
                    null,
                    header,
                    rows,
                    sheet.hiddenRows(),
                    sheet.emptyFormulas(),
                    zeroed > 0 && zeroed == longNumbers,
                    sheet.merged(),
                    first,
                    unnamed,
                    null);
        }
    }
}
