package cn.huiyin.complaint.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads CSV (RFC 4180): fields in quotes may hold line breaks; lines end as they do anywhere, also with CR alone. */
final class CsvTable implements TableFile, TableSheet {

    private static final String DAMAGED =
            "A quotation mark stands alone in this row, so its columns cannot be told apart (expected: marks in pairs).";

    /** Old programs end a file with this character. */
    private static final String END_OF_FILE = "\u001A";

    private final RowBound text;
    private final BufferedReader reader;
    private final CsvRecords records;
    private long number;

    private CsvTable(RowBound text, Delimiter delimiter) throws IOException {
        this.text = text;
        reader = new BufferedReader(text);
        records = new CsvRecords(this::line, delimiter.character());
        if (delimiter.declared()) {
            reader.readLine();
        }
    }

    static CsvTable open(Path file) throws IOException {
        Charset charset = TextEncoding.of(file);
        return new CsvTable(new RowBound(TextEncoding.reader(file, charset)), Delimiter.of(file, charset));
    }

    @Override
    public List<TableSheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public long hiddenRows() {
        return 0;
    }

    @Override
    public long emptyFormulas() {
        return 0;
    }

    @Override
    public List<MergedCell> merged() {
        return List.of();
    }

    @Override
    public Stream<TableRow> rows() {
        return Stream.iterate(next(), Optional::isPresent, record -> next())
                .flatMap(Optional::stream)
                .flatMap(record -> {
                    List<TableCell> cells = record.cells().stream()
                            .<TableCell>map(TableCell.Text::of)
                            .toList();
                    return TableRow.of(number, cells, true, record.damaged() ? DAMAGED : null);
                });
    }

    private Optional<CsvRecords.CsvRecord> next() {
        number++;
        try {
            return records.next();
        } catch (UncheckedIOException tooLong) {
            throw new UnreadableTable(
                    number, "This line is longer than any order; it and what follows cannot be read.");
        }
    }

    private @org.jspecify.annotations.Nullable String line() throws IOException {
        text.beginRow();
        String line = reader.readLine();
        return END_OF_FILE.equals(line) ? null : line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
