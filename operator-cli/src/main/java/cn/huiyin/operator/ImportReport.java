package cn.huiyin.operator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;

/** What became of every row: a line on the terminal and a line of a CSV file for each, and the sums at the end. */
final class ImportReport implements AutoCloseable {

    /** Spreadsheet programs recognise UTF-8 by this mark. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final List<String> COLUMNS = List.of("row", "orderNumber", "result", "number", "reason", "sheet");

    private final CSVPrinter file;
    private final PrintStream out;
    private final Map<String, Integer> sums = new TreeMap<>();
    private boolean complete;

    private ImportReport(CSVPrinter file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    /** Begins a report file; its folder is made when missing. */
    static ImportReport to(Path path, PrintStream out) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            BufferedWriter file = Files.newBufferedWriter(path);
            file.write(BYTE_ORDER_MARK);
            ImportReport report = new ImportReport(new CSVPrinter(file, CSV), out);
            report.file.printRecord(COLUMNS);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes one line of the platform's answer: how it reads the file, a row's outcome, or the summary. */
    void add(JsonNode line) {
        if (line.has("summary")) {
            complete = true;
            return;
        }
        if (line.has("understood")) {
            new ImportPreviewText(out).show(line.path("understood"));
            return;
        }
        String result = line.path("result").asString("");
        sums.merge(result, 1, Integer::sum);
        out.printf(
                "  row %5d  %-10s  %-18s %s%n",
                line.path("row").asLong(),
                result,
                line.path("number").asString(""),
                line.path("reason").asString(""));
        write(line);
    }

    /** @throws Failure when the answer ended before the outcome of every row */
    void requireSummary() {
        if (!complete) {
            throw new Failure("The platform broke off before the last row (" + summary()
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

    private void write(JsonNode line) {
        try {
            file.printRecord(COLUMNS.stream()
                    .map(column -> harmless(line.path(column).asString("")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that begins like a formula gets an apostrophe, so that no spreadsheet executes what a caller dictated. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*") ? "'" + cell : cell;
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
