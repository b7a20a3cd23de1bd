package cn.huiyin.complaint.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the rows of a sheet, as they come, with what its merged cells show. The library that reads a sheet as a stream gives a
 * merged cell's value in its first row alone.
 */
public final class MergedCells {

    private final List<MergedCell> merged;
    private final Map<MergedCell, TableCell> shown = new HashMap<>();

    public MergedCells(List<MergedCell> merged) {
        this.merged = merged;
    }

    public TableRow fill(TableRow row) {
        TableRow filled = row;
        for (MergedCell cell : merged) {
            if (cell.first() == row.number() && cell.column() < row.cells().size()) {
                shown.put(cell, row.cells().get(cell.column()));
            } else if (cell.first() < row.number() && row.number() <= cell.last()) {
                filled = filled.with(cell.column(), shown.getOrDefault(cell, TableCell.EMPTY));
            }
        }
        return filled;
    }
}
