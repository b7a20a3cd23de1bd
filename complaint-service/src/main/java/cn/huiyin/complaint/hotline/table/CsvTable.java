package cn.huiyin.complaint.hotline.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads CSV (RFC 4180): fields in quotes may hold line breaks; separated by comma, semicolon or tab, as the header is. */
final class CsvTable {

    private static final int HEADER_AT_MOST = 1 << 16;

    private CsvTable() {}

    static void read(Path file, Rows rows) throws UnreadableTable, IOException {
        var charset = TextEncoding.of(file);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(file, charset))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (var text = new RowBound(open(file, charset));
                var parser =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            read(parser, text, rows);
        }
    }

    private static void read(CSVParser parser, RowBound text, Rows rows) throws IOException {
        var records = parser.iterator();
        while (true) {
            text.beginRow();
            var number = parser.getRecordNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return;
                }
            } catch (UncheckedIOException malformed) {
                rows.brokenOff(
                        number,
                        "A quotation mark is opened here and never closed; this row and what follows cannot be read.");
                return;
            }
            var cells = records.next();
            rows.row(number, cells.toList(), cells.size());
        }
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict));
    }

    /** The separator that the first line has most of. */
    private static char delimiter(Path file, Charset charset) throws IOException {
        var start = new char[HEADER_AT_MOST];
        try (var reader = open(file, charset)) {
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
