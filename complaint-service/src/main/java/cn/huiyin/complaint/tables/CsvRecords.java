package cn.huiyin.complaint.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a CSV text one by one. A quotation mark that stands alone never joins two records: a record with
 * an unpaired quotation mark, or one that contains a line that looks like a record itself, is reported as damaged, and
 * reading continues at the next line. Our own parser, because libraries either fail there or read on to the next
 * quotation mark, wherever it is.
 */
final class CsvRecords {

    /** Lines and characters that one record may take; more is a quotation mark that nobody closed. */
    private static final int MAX_LINES = 500;

    private static final int MAX_CHARACTERS = 1 << 16;

    /** A shorter first cell may also be a number in a list that somebody typed into a cell. */
    private static final int DISTINCTIVE_LENGTH = 4;

    private final Lines lines;
    private final char delimiter;
    private final Deque<String> ahead = new ArrayDeque<>();
    /**
     * The damaged line whose quotation mark reaches over the lines that follow, and the number of these lines that were
     * not read yet.
     */
    private List<String> damaged = List.of();

    private int disputed;

    CsvRecords(Lines lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
    }

    /** A source of lines; null at the end. */
    interface Lines {
        @Nullable
        String next() throws IOException;
    }

    /**
     * @param cells as they stand in the file; of a damaged record what stands between separators in its first line
     * @param lines that it takes
     */
    record CsvRecord(List<String> cells, int lines, boolean damaged) {}

    Optional<CsvRecord> next() {
        String first = line(0);
        if (first == null) {
            return Optional.empty();
        }
        CsvRecord record = record(first);
        disputed = Math.max(0, disputed - record.lines());
        for (int i = 0; i < record.lines(); i++) {
            ahead.removeFirst();
        }
        return Optional.of(record);
    }

    private CsvRecord record(String first) {
        Optional<CsvRecord> parsed = new Parsing().parse(first);
        if (parsed.isPresent() && swallows(parsed.get())) {
            damaged = split(first);
            disputed = parsed.get().lines();
            return new CsvRecord(damaged, 1, true);
        }
        boolean mayBeText = disputed > 0 && !isAs(damaged, split(first), damaged.size());
        return parsed.filter(_ -> !mayBeText).orElseGet(() -> new CsvRecord(split(first), 1, true));
    }

    /** Whether a later line of the record looks like a record by itself. */
    private boolean swallows(CsvRecord record) {
        List<String> first = split(ahead.getFirst());
        return ahead.stream()
                .limit(record.lines())
                .skip(1)
                .map(this::split)
                .anyMatch(line -> isAs(first, line, record.cells().size()));
    }

    private static boolean isAs(List<String> first, List<String> line, int columns) {
        return beginsAs(first, line, columns) || isColumnByColumnAs(first, line, columns);
    }

    /** E.g. {@code HB-002,} in a record that begins with HB-001. */
    private static boolean beginsAs(List<String> first, List<String> line, int columns) {
        String shape = shape(first.getFirst());
        return !shape.isEmpty()
                && line.size() > 1
                && shape(line.getFirst()).equals(shape)
                && (line.getFirst().length() >= DISTINCTIVE_LENGTH || line.size() >= columns);
    }

    /**
     * E.g. {@code 李四,13911112222,} in a record that begins with 张三,13812345678: enough columns, and a number of the
     * same form.
     */
    private static boolean isColumnByColumnAs(List<String> first, List<String> line, int columns) {
        return first.size() >= columns
                && line.size() >= columns
                && IntStream.range(0, columns)
                        .filter(column -> line.get(column).length() >= DISTINCTIVE_LENGTH)
                        .mapToObj(column -> List.of(shape(first.get(column)), shape(line.get(column))))
                        .anyMatch(shapes -> !shapes.getFirst().isEmpty()
                                && shapes.getFirst().equals(shapes.getLast()));
    }

    /** The cell with one character for each run of digits or letters; empty for a cell without a digit. */
    private static String shape(String cell) {
        String shape =
                cell.replace('"', ' ').strip().replaceAll("\\p{Nd}+", "9").replaceAll("\\p{IsLatin}+", "A");
        return shape.contains("9") && shape.length() <= DISTINCTIVE_LENGTH * DISTINCTIVE_LENGTH ? shape : "";
    }

    private List<String> split(String line) {
        return List.of(line.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1));
    }

    private @Nullable String line(int index) {
        try {
            while (ahead.size() <= index) {
                String line = lines.next();
                if (line == null) {
                    return null;
                }
                ahead.add(line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return index == ahead.size() - 1
                ? ahead.getLast()
                : ahead.stream().skip(index).findFirst().orElseThrow();
    }

    /** One record as RFC 4180 has it; a quotation mark inside of a cell that did not begin with one is a character. */
    private final class Parsing {

        private final List<String> cells = new ArrayList<>();
        private String line = "";
        private int at;
        private int used = 1;
        private int length;

        Optional<CsvRecord> parse(String first) {
            line = first;
            do {
                if (at < line.length() && line.charAt(at) == '"') {
                    if (!quoted()) {
                        return Optional.empty();
                    }
                } else {
                    plain();
                }
            } while (at++ < line.length());
            return Optional.of(new CsvRecord(cells, used, false));
        }

        private void plain() {
            int end = line.indexOf(delimiter, at);
            int to = end < 0 ? line.length() : end;
            cells.add(line.substring(at, to));
            at = to;
        }

        /** @return false where the quotation marks do not come in pairs */
        private boolean quoted() {
            StringBuilder cell = new StringBuilder();
            at++;
            while (true) {
                int mark = line.indexOf('"', at);
                if (mark < 0) {
                    cell.append(line, at, line.length()).append('\n');
                    if (!nextLine()) {
                        return false;
                    }
                } else if (mark + 1 < line.length() && line.charAt(mark + 1) == '"') {
                    cell.append(line, at, mark + 1);
                    at = mark + 2;
                } else {
                    cells.add(cell.append(line, at, mark).toString());
                    at = mark + 1;
                    return at == line.length() || line.charAt(at) == delimiter;
                }
            }
        }

        private boolean nextLine() {
            length += line.length();
            String next = used < MAX_LINES && length < MAX_CHARACTERS ? line(used) : null;
            if (next == null) {
                return false;
            }
            used++;
            line = next;
            at = 0;
            return true;
        }
    }
}
