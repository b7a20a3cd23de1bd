package cn.huiyin.complaint.hotline.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV (RFC 4180): fields in quotes may hold line breaks; separated by comma, semicolon or tab, as the header is. */
final class CsvTable implements TableFile, TableSheet {

    private static final int MAX_HEADER = 1 << 16;

    private final RowBound text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvTable(RowBound text, char delimiter) throws IOException {
        this.text = text;
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        parser = CSVParser.builder().setReader(text).setFormat(format).get();
        records = parser.iterator();
    }

    static CsvTable open(Path file) throws IOException {
        var charset = TextEncoding.of(file);
        return new CsvTable(
                new RowBound(new BufferedReader(TextEncoding.reader(file, charset))), delimiter(file, charset));
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
    public Stream<TableRow> rows() {
        return Stream.iterate(next(), Optional::isPresent, record -> next())
                .flatMap(Optional::stream)
                .flatMap(CsvTable::row);
    }

    private Optional<CSVRecord> next() {
        text.beginRow();
        var number = parser.getRecordNumber() + 1;
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException malformed) {
            throw new UnreadableTable(
                    number,
                    "A quotation mark is opened here and never closed; this row and what follows cannot be read.");
        }
    }

    private static Stream<TableRow> row(CSVRecord record) {
        List<TableCell> cells =
                record.stream().<TableCell>map(TableCell.Text::of).toList();
        return TableRow.of(record.getRecordNumber(), cells, record.size());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** The separator that the first line has most of. */
    private static char delimiter(Path file, Charset charset) throws IOException {
        var start = new char[MAX_HEADER];
        try (var reader = TextEncoding.reader(file, charset)) {
            var length = Math.max(0, reader.read(start));
            var header =
                    new String(start, 0, length).strip().lines().findFirst().orElse("");
            return Stream.of(',', ';', '\t')
                    .max(Comparator.comparingLong((Character separator) -> header.chars()
                                    .filter(next -> next == separator)
                                    .count())
                            .thenComparing(separator -> separator == ','))
                    .orElseThrow();
        }
    }
}
