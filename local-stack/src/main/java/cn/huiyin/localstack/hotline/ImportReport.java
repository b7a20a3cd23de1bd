package cn.huiyin.localstack.hotline;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.json.JsonValue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of every row: a line on the terminal and a line of a CSV file for each, and the sums at the end. */
public final class ImportReport implements AutoCloseable {

    /** By this mark spreadsheet programs see that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedWriter file;
    private final PrintStream out;
    private final Map<String, Integer> sums = new TreeMap<>();
    private boolean complete;

    private ImportReport(BufferedWriter file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /** Begins a report file; its folder is made when missing. */
    public static ImportReport to(Path path, PrintStream out) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            BufferedWriter file = Files.newBufferedWriter(path);
            file.write(BYTE_ORDER_MARK + "row,orderNumber,result,number,reason\n");
            return new ImportReport(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes one line of the platform's answer: a row's outcome, or the summary. */
    void add(JsonValue line) {
        if (line.get("summary").exists()) {
            complete = true;
            return;
        }
        String result = line.get("result").textOrEmpty();
        sums.merge(result, 1, Integer::sum);
        out.printf(
                "  row %5d  %-10s  %-18s %s%n",
                line.get("row").number(),
                result,
                line.get("number").textOrEmpty(),
                line.get("reason").textOrEmpty());
        write(line);
    }

    /** @throws StackFailure when the answer ended before all rows were told */
    void requireSummary() {
        if (!complete) {
            throw new StackFailure("The platform broke off before the last row (" + summary()
                    + "); run it again, what is known is not registered twice.");
        }
        out.println("  " + summary());
    }

    String summary() {
        int rows = sums.values().stream().mapToInt(Integer::intValue).sum();
        return rows + " rows"
                + sums.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ", sums.isEmpty() ? "" : ": ", ""));
    }

    private void write(JsonValue line) {
        try {
            file.write(Stream.of("row", "orderNumber", "result", "number", "reason")
                            .map(column -> quoted(line.get(column).textOrEmpty()))
                            .collect(Collectors.joining(","))
                    + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that begins like a formula gets an apostrophe, so that no spreadsheet runs what a caller dictated. */
    private static String quoted(String cell) {
        String harmless = cell.matches("(?s)[=+\\-@\\t].*") ? "'" + cell : cell;
        return harmless.matches("(?s).*[\",\\n\\r].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
