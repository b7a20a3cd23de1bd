package cn.huiyin.complaint.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedReader;

/**
 * What separates the cells of a text file: what a line {@code sep=;} at its beginning says, else the one of comma,
 * semicolon, tab and upright bar that divides most of its first rows into equally many cells.
 *
 * @param declared whether the first line says so; it is no row then
 */
record Delimiter(char character, boolean declared) {

    private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE = 1 << 16;
    private static final int SAMPLE_ROWS = 20;

    static Delimiter of(Path file, Charset charset) throws IOException {
        List<String> lines = sample(file, charset);
        String first = lines.isEmpty() ? "" : lines.getFirst();
        Matcher declaration = DECLARATION.matcher(first);
        if (declaration.matches()) {
            return new Delimiter(declaration.group(1).charAt(0), true);
        }
        return Stream.of(',', ';', '\t', '|')
                .map(character -> Candidate.of(character, lines.iterator()))
                .max(Comparator.comparingLong(Candidate::rows)
                        .thenComparingInt(Candidate::cells)
                        .thenComparing(candidate -> candidate.character() == ','))
                .map(best -> new Delimiter(best.character(), false))
                .orElseThrow();
    }

    /** @param rows so many rows have the same number of cells, more than one */
    private record Candidate(char character, long rows, int cells) {

        static Candidate of(char character, Iterator<String> lines) {
            CsvRecords records = new CsvRecords(() -> lines.hasNext() ? lines.next() : null, character);
            return Stream.generate(records::next)
                    .limit(SAMPLE_ROWS)
                    .takeWhile(Optional::isPresent)
                    .map(record -> record.orElseThrow().cells().size())
                    .filter(cells -> cells > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(entry -> new Candidate(character, entry.getValue(), entry.getKey()))
                    .max(Comparator.comparingLong(Candidate::rows).thenComparingInt(Candidate::cells))
                    .orElse(new Candidate(character, 0, 0));
        }
    }

    private static List<String> sample(Path file, Charset charset) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new BoundedReader(TextEncoding.reader(file, charset), SAMPLE))) {
            return reader.lines().toList();
        }
    }
}
