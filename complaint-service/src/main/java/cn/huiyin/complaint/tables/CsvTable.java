package cn.huiyin.complaint.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;
import org.jspecify.annotations.Nullable;

/** Reads CSV (RFC 4180): fields in quotes may hold line breaks; lines end as they do anywhere, also with CR alone. */
final class CsvTable implements TableFile, TableSheet {

    private static final String DAMAGED =
            "A quotation mark stands alone in this row, or a line break has none around it, so its columns cannot be told"
                    + " apart (expected: marks in pairs).";

    private static final String TOO_LONG = "This line is longer than any order; it and what follows cannot be read.";

    /** Old programs end a file with this character. */
    private static final String END_OF_FILE = "\u001A";

    private final RowBound text;
    private final BufferedReader reader;
    private final CsvRecords records;
    private long number;
    private boolean brokenOff;

    private CsvTable(RowBound text, Delimiter delimiter) throws IOException {
        this.text = text;
        reader = new BufferedReader(text);
        records = new CsvRecords(() -> Uncheck.get(this::line), delimiter.character());
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
    public Stream<TableRow> rows() {
        return Stream.iterate(next(), Optional::isPresent, _ -> next())
                .flatMap(Optional::stream)
                .filter(row -> !row.isBlank());
    }

    private Optional<TableRow> next() {
        if (brokenOff) {
            return Optional.empty();
        }
        number++;
        try {
            return records.next()
                    .map(record -> new TableRow(
                            number, record.cells(), record.cells().size(), record.damaged() ? DAMAGED : null));
        } catch (UncheckedIOException tooLong) {
            brokenOff = true;
            return Optional.of(new TableRow(number, List.of(), 0, TOO_LONG));
        }
    }

    private @Nullable String line() throws IOException {
        text.beginRow();
        String line = reader.readLine();
        return END_OF_FILE.equals(line) ? null : line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
