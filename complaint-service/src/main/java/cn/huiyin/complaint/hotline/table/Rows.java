package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Hands raw rows on: cells cleaned, blank rows left out, the first of the others as the header. */
final class Rows {

    private static final String TEXT_FORMULA = "=\"[^\"]*\"";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TableSink sink;
    private boolean headed;

    Rows(TableSink sink) {
        this.sink = sink;
    }

    boolean headed() {
        return headed;
    }

    void row(long number, List<String> raw, int width) throws IOException {
        var cells = cleaned(raw);
        if (cells.isEmpty()) {
            return;
        }
        if (headed) {
            sink.row(new TableRow(number, cells, width));
        } else {
            headed = true;
            sink.header(cells);
        }
    }

    void brokenOff(long number, String reason) throws IOException {
        sink.brokenOff(number, reason);
    }

    private static List<String> cleaned(List<String> raw) {
        var cells = new ArrayList<String>(raw.size());
        var end = 0;
        for (var cell : raw) {
            var clean = cleaned(cell);
            cells.add(clean);
            end = clean.isEmpty() ? end : cells.size();
        }
        return List.copyOf(cells.subList(0, end));
    }

    /** Exports write a long number as the formula ="2026…", so that no spreadsheet shortens it. */
    private static String cleaned(String cell) {
        var stripped = cell.replace(BYTE_ORDER_MARK, "").strip();
        return stripped.matches(TEXT_FORMULA)
                ? stripped.substring(2, stripped.length() - 1).strip()
                : stripped;
    }
}
