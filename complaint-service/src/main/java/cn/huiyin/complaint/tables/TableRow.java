package cn.huiyin.complaint.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number as a spreadsheet counts: from 1, blank rows included
 * @param cells without surrounding space, and without empty ones at the end; a number with all its digits, a time as
 *     ISO 8601 local time, a time without a day as that alone
 * @param width in a text file the number of cells that separators divide, empty ones included, so that one too many
 *     puts values into the wrong columns; 0 in a workbook
 * @param damage why the row cannot be read; its cells are then only what stands between separators, and none where what
 *     follows cannot be read either
 */
public record TableRow(
        long number,
        List<String> cells,
        int width,
        @Nullable String damage) {

    public TableRow {
        ArrayList<String> plain = new ArrayList<>(cells);
        plain.replaceAll(TableRow::plain);
        while (!plain.isEmpty() && plain.getLast().isEmpty()) {
            plain.removeLast();
        }
        cells = List.copyOf(plain);
    }

    /** The cell in a column counted from 0; empty where the row ends before it. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean delimited() {
        return width > 0;
    }

    boolean isBlank() {
        return cells.isEmpty() && damage == null;
    }

    /** The letters of a column counted from 0, e.g. H. */
    public static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** The same row with what stands in a merged cell above. */
    TableRow with(int column, String cell) {
        ArrayList<String> filled = new ArrayList<>(cells);
        while (filled.size() <= column) {
            filled.add("");
        }
        filled.set(column, cell);
        return new TableRow(number, filled, width, damage);
    }

    /** Exports write a long number as the formula ="2026…", so that no spreadsheet shortens it. */
    private static String plain(String raw) {
        String cell = raw.strip();
        return cell.startsWith("=\"") && cell.indexOf('"', 2) == cell.length() - 1
                ? cell.substring(2, cell.length() - 1).strip()
                : cell;
    }
}
