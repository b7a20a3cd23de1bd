package cn.huiyin.complaint.hotline.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row that is not blank.
 *
 * @param number as a spreadsheet counts: from 1, blank rows included
 * @param cells without empty ones at the end
 * @param width columns that the row was given with, empty ones included; 0 where the format cannot tell
 */
public record TableRow(long number, List<TableCell> cells, int width) {

    /** The text of the cell in a column counted from 0; empty where the row ends before it. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    public List<String> texts() {
        return cells.stream().map(TableCell::text).toList();
    }

    /** The row when there is something in it. */
    static Stream<TableRow> of(long number, List<TableCell> cells, int width) {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).text().isEmpty()) {
            end--;
        }
        return end == 0 ? Stream.empty() : Stream.of(new TableRow(number, List.copyOf(cells.subList(0, end)), width));
    }
}
