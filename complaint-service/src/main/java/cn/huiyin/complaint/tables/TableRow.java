package cn.huiyin.complaint.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not blank.
 *
 * @param number as a spreadsheet counts: from 1, blank rows included
 * @param cells without empty ones at the end
 * @param delimited whether separators divide the cells, so that one too many puts values into the wrong columns
 * @param damage why the row cannot be read; its cells are then only what stands between separators
 */
public record TableRow(
        long number,
        List<TableCell> cells,
        boolean delimited,
        @Nullable String damage) {

    /** The text of the cell in a column counted from 0; empty where the row ends before it. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column).text() : "";
    }

    /** The letters of a column counted from 0, e.g. H. */
    public static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    public List<String> texts() {
        return cells.stream().map(TableCell::text).toList();
    }

    /** The same row with what stands in a merged cell above. */
    TableRow with(int column, TableCell cell) {
        ArrayList<TableCell> filled = new ArrayList<>(cells);
        while (filled.size() <= column) {
            filled.add(TableCell.EMPTY);
        }
        filled.set(column, cell);
        return new TableRow(number, List.copyOf(filled), delimited, damage);
    }

    /** The row, unless it is blank. */
    static Stream<TableRow> of(long number, List<TableCell> cells, boolean delimited, @Nullable String damage) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).text().isEmpty()) {
            end--;
        }
        return end == 0
                ? Stream.empty()
                : Stream.of(new TableRow(number, List.copyOf(cells.subList(0, end)), delimited, damage));
    }
}
