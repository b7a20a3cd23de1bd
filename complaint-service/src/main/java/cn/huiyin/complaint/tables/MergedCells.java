package cn.huiyin.complaint.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills merged cells in the rows of a sheet while they are read. The library that reads a sheet as a stream gives a
 * merged cell's value in its first row alone.
 */
public final class MergedCells {

    /** Those that begin beneath the rows that were read so far, the uppermost first. */
    private final Deque<MergedCell> coming;

    private final List<MergedCell> reached = new ArrayList<>();
    private final Map<MergedCell, String> shown = new HashMap<>();

    public MergedCells(List<MergedCell> merged) {
        coming = new ArrayDeque<>(merged.stream()
                .sorted(Comparator.comparingLong(MergedCell::first))
                .toList());
    }

    public TableRow fill(TableRow row) {
        if (row.damage() != null) {
            return row;
        }
        reached.removeIf(cell -> cell.last() < row.number());
        while (!coming.isEmpty() && coming.getFirst().first() <= row.number()) {
            reached.add(coming.removeFirst());
        }
        TableRow filled = row;
        for (MergedCell cell : reached) {
            if (cell.first() == row.number()) {
                shown.put(cell, row.text(cell.column()));
            } else if (cell.last() >= row.number()) {
                filled = filled.with(cell.column(), shown.getOrDefault(cell, ""));
            }
        }
        return filled;
    }
}
