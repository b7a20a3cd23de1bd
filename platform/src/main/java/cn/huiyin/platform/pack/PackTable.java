package cn.huiyin.platform.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of a district pack: a CSV file in UTF-8 with a header line. Every error names the file and the line.
 *
 * @param rows in the order of the file
 */
public record PackTable(String file, List<Row> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Reads a whole table.
     *
     * @param requiredColumns must stand in the header; others may
     * @throws PackException when the file cannot be read, a column is missing or a row has another number of cells
     */
    public static PackTable read(Path file, String... requiredColumns) {
        String name = String.valueOf(file.getFileName());
        return parse(name, text(file, name), requiredColumns);
    }

    /**
     * Reads a whole table from its text.
     *
     * @param name of the file, for the errors
     * @throws PackException as {@link #read}
     */
    public static PackTable parse(String name, String text, String... requiredColumns) {
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(marked, FORMAT)) {
            for (String column : requiredColumns) {
                requireColumn(parser, name, column);
            }
            return new PackTable(name, rows(parser, name));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new PackException(name + ": " + e.getMessage() + " (expected: a CSV table)", e);
        }
    }

    private static String text(Path file, String name) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new PackException(file + " (expected: a file)", e);
        } catch (CharacterCodingException e) {
            throw new PackException(name + " (expected: text in UTF-8)", e);
        } catch (IOException e) {
            throw new PackException(name + ": " + e.getMessage() + " (expected: a readable file)", e);
        }
    }

    private static void requireColumn(CSVParser parser, String name, String column) {
        if (!parser.getHeaderNames().contains(column)) {
            throw new PackException(
                    "%s line 1: columns: %s (expected: also %s)".formatted(name, parser.getHeaderNames(), column));
        }
    }

    private static List<Row> rows(CSVParser parser, String name) {
        List<Row> rows = new ArrayList<>();
        long line = parser.getCurrentLineNumber() + 1;
        for (CSVRecord record : parser) {
            if (!isEmpty(record) && !record.isConsistent()) {
                throw new PackException("%s line %d: %d cells (expected: %d)"
                        .formatted(
                                name,
                                line,
                                record.size(),
                                parser.getHeaderNames().size()));
            }
            if (!isEmpty(record)) {
                rows.add(new Row(name, line, record.toMap()));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        return List.copyOf(rows);
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    /**
     * One row.
     *
     * @param line where it begins; the header is line 1
     * @param cells by column, stripped of space around them
     */
    public record Row(String file, long line, Map<String, String> cells) {

        /** The cell. @throws PackException when it is empty */
        public String required(String column) {
            return optional(column).orElseThrow(() -> wrong(column, "a value"));
        }

        /** The cell; empty when it holds nothing or the table lacks the column. */
        public Optional<String> optional(String column) {
            return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
        }

        /** The cell, or an empty string. */
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell. @throws PackException when it does not match the regular expression as a whole */
        public String matching(String column, String pattern, String expected) {
            return optional(column).filter(text -> text.matches(pattern)).orElseThrow(() -> wrong(column, expected));
        }

        /** The cell as something else. @throws PackException when it is empty or the reading throws */
        public <T> T parsed(String column, Function<String, T> read, String expected) {
            try {
                return read.apply(optional(column).orElseThrow(() -> wrong(column, expected)));
            } catch (PackException known) {
                throw known;
            } catch (RuntimeException unreadable) {
                throw wrong(column, expected);
            }
        }

        /** The error that says what was expected in a cell, for a rule of the caller's own. */
        public PackException wrong(String column, String expected) {
            return new PackException(
                    "%s line %d: %s: \"%s\" (expected: %s)".formatted(file, line, column, text(column), expected));
        }
    }
}
