package cn.huiyin.complaint.hotline.table;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param number as a spreadsheet counts: from 1, the header and blank rows included
 * @param cells without surrounding space, without blank ones at the end
 * @param width columns that the row was given with, blank ones included; 0 where the format cannot tell
 */
public record TableRow(long number, List<String> cells, int width) {

    /** The cell of a column counted from 0; empty where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
