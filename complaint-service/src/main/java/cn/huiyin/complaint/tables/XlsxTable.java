package cn.huiyin.complaint.tables;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** An XLSX file; its sheets are read as a stream, the texts that the sheets share lie in memory. */
final class XlsxTable implements TableFile {

    private static final int MOST_COLUMNS = 1000;
    private static final String DAMAGED = "The workbook is damaged here; this row and what follows cannot be read.";

    private final Workbook workbook;
    private final XlsxCells cells;

    private XlsxTable(Workbook workbook) {
        this.workbook = workbook;
        cells = new XlsxCells(workbook instanceof Date1904Support dates && dates.isDate1904());
    }

    static XlsxTable open(Path file) {
        try {
            WorkbookBounds.check(file);
            // One row at a time, so that those before a damaged one are read.
            XlsxTable table =
                    new XlsxTable(StreamingReader.builder().rowCacheSize(1).open(file.toFile()));
            if (table.workbook.getNumberOfSheets() > 0) {
                return table;
            }
            table.close();
        } catch (UnreadableTable tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException damaged) {
            // Reported like a workbook without a sheet.
        }
        throw unreadable();
    }

    @Override
    public List<TableSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .<TableSheet>mapToObj(XlsxSheet::new)
                .toList();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static UnreadableTable unreadable() {
        return new UnreadableTable(
                "The file is no readable XLSX workbook (expected: XLSX, or CSV in UTF-8 or GB18030).");
    }

    private final class XlsxSheet implements TableSheet {

        private final int index;
        private @Nullable Iterator<Row> rows;
        private long last;
        private long hiddenRows;
        private long emptyFormulas;

        XlsxSheet(int index) {
            this.index = index;
        }

        @Override
        public String name() {
            return workbook.getSheetName(index);
        }

        @Override
        public boolean hidden() {
            return workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
        }

        @Override
        public long hiddenRows() {
            return hiddenRows;
        }

        @Override
        public long emptyFormulas() {
            return emptyFormulas;
        }

        @Override
        public List<MergedCell> merged() {
            return workbook.getSheetAt(index).getMergedRegions().stream()
                    .filter(region -> region.getLastRow() > region.getFirstRow())
                    .map(region -> new MergedCell(
                            region.getFirstColumn(), region.getFirstRow() + 1L, region.getLastRow() + 1L))
                    .toList();
        }

        @Override
        public Stream<TableRow> rows() {
            return Stream.iterate(next(), Optional::isPresent, _ -> next())
                    .flatMap(Optional::stream)
                    .filter(row -> !row.isBlank());
        }

        private Optional<TableRow> next() {
            try {
                rows = rows == null ? workbook.getSheetAt(index).iterator() : rows;
                return rows.hasNext() ? Optional.of(read(rows.next())) : Optional.empty();
            } catch (RuntimeException damaged) {
                if (last == 0) {
                    throw unreadable();
                }
                rows = Collections.emptyIterator();
                return Optional.of(new TableRow(last + 1, List.of(), 0, DAMAGED));
            }
        }

        private TableRow read(Row row) {
            ArrayList<String> read = new ArrayList<>();
            for (Cell cell : row) {
                if (cell.getColumnIndex() < MOST_COLUMNS) {
                    while (read.size() <= cell.getColumnIndex()) {
                        read.add("");
                    }
                    String value = cells.read(cell);
                    read.set(cell.getColumnIndex(), value);
                    emptyFormulas += value.isEmpty() && !XlsxCells.isComputed(cell) ? 1 : 0;
                }
            }
            last = row.getRowNum() + 1L;
            TableRow table = new TableRow(last, read, 0, null);
            hiddenRows += row.getZeroHeight() && !table.isBlank() ? 1 : 0;
            return table;
        }
    }
}
