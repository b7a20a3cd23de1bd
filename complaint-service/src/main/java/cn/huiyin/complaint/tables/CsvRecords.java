package cn.huiyin.complaint.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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

    /** Lines over which a record may go on that has line breaks without quotation marks. */
    private static final int MAX_BREAKS = 50;

    /** A shorter first cell may also be a number in a list that somebody typed into a cell. */
    private static final int DISTINCTIVE_LENGTH = 4;

    private final Supplier<@Nullable String> lines;
    private final char delimiter;
    private final List<String> ahead = new ArrayList<>();
    /**
     * The damaged line whose quotation mark reaches over the lines that follow, and the number of these lines that were
     * not read yet.
     */
    private List<String> damaged = List.of();

    private int disputed;

    /** The last record that has as many cells as any, to compare others with. */
    private List<String> whole = List.of();

    /** @param lines null at the end */
    CsvRecords(Supplier<@Nullable String> lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
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
        ahead.subList(0, record.lines()).clear();
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
        if (parsed.isEmpty() || mayBeText) {
            return new CsvRecord(split(first), 1, true);
        }
        CsvRecord record = parsed.get();
        int rest = linesOfRest(record);
        if (rest > 0) {
            damaged = split(first);
            disputed = record.lines() + rest;
            return new CsvRecord(damaged, record.lines(), true);
        }
        if (record.cells().size() >= whole.size()) {
            whole = record.cells();
        }
        return record;
    }

    /**
     * On how many of the next lines a record goes on that has fewer cells than others, since somebody left out the
     * quotation marks around a line break: on so many that its cells become as many as theirs, and one of those at its
     * end has the form of theirs. Zero where it may as well be complete.
     */
    private int linesOfRest(CsvRecord record) {
        int missing = whole.size() - record.cells().size();
        for (int rest = 1; missing > 0 && rest <= MAX_BREAKS; rest++) {
            String next = line(record.lines() + rest - 1);
            List<String> cells = next == null ? whole : split(next);
            if (cells.size() >= whole.size() || isAs(record.cells(), cells, whole.size())) {
                return 0;
            }
            missing -= cells.size() - 1;
            if (missing == 0) {
                return endsAs(whole, cells) ? rest : 0;
            }
        }
        return 0;
    }

    /** Leaves out the first cell, a part of which stands in the line before. */
    private static boolean endsAs(List<String> whole, List<String> line) {
        int before = whole.size() - line.size();
        return IntStream.range(1, line.size())
                .filter(column -> line.get(column).length() >= DISTINCTIVE_LENGTH)
                .anyMatch(column -> !shape(line.get(column)).isEmpty()
                        && shape(line.get(column)).equals(shape(whole.get(before + column))));
    }

    /** Whether a later line of the record looks like a record by itself. */
    private boolean swallows(CsvRecord record) {
        List<String> first = split(ahead.getFirst());
        return ahead.subList(1, record.lines()).stream()
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
        return List.of(line.split(Pattern.quote(String.valueOf(delimiter)), -1));
    }

    private @Nullable String line(int index) {
        if (ahead.size() <= index) {
            String line = lines.get();
            if (line == null) {
                return null;
            }
            ahead.add(line);
        }
        return ahead.get(index);
    }

    /** One record as RFC 4180 has it; a quotation mark inside of a cell that did not begin with one is a character. */
    private final class Parsing {

        private final List<String> cells = new ArrayList<>();
        private String line = "";
        private int at;
        private int used = 1;
        private int length;

        /** Cells with one mark of a pair: of two of them the one may open what the other closes. */
        private int unpaired;

        Optional<CsvRecord> parse(String first) {
            line = first;
            do {
                int start = afterBlanks(at);
                if (start < line.length() && line.charAt(start) == '"') {
                    at = start;
                    if (!quoted()) {
                        return Optional.empty();
                    }
                } else {
                    plain();
                }
            } while (at++ < line.length());
            return unpaired > 1 ? Optional.empty() : Optional.of(new CsvRecord(cells, used, false));
        }

        /** People write {@code 1, "噪声, 大"} where the standard has no space. */
        private int afterBlanks(int from) {
            int to = from;
            while (to < line.length() && line.charAt(to) != delimiter && Character.isWhitespace(line.charAt(to))) {
                to++;
            }
            return to;
        }

        private void plain() {
            int end = line.indexOf(delimiter, at);
            String cell = line.substring(at, end < 0 ? line.length() : end);
            cells.add(cell);
            unpaired += (int) cell.chars().filter(character -> character == '"').count() % 2;
            at += cell.length();
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
                    at = afterBlanks(mark + 1);
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
