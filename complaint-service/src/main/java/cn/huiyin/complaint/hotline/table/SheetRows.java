package cn.huiyin.complaint.hotline.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet into rows. What the sink throws passes through the parser wrapped. */
final class SheetRows implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 1000;

    private final Rows rows;
    private List<String> cells = new ArrayList<>();
    private long number;

    SheetRows(Rows rows) {
        this.rows = rows;
    }

    /** The row after the last complete one. */
    long next() {
        return number + 1;
    }

    @Override
    public void startRow(int index) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        var column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS || text == null) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    @Override
    public void endRow(int index) {
        number = index + 1L;
        try {
            rows.row(number, cells, 0);
        } catch (IOException | RuntimeException ofTheSink) {
            throw new SinkFailure(ofTheSink);
        }
    }
}
