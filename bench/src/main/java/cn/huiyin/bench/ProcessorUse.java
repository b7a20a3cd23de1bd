package cn.huiyin.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A table of processor time for one piece of work: a line for each process, a column for each thing compared. */
final class ProcessorUse {

    /** @param pieces of work that the time was used for */
    record Column(String name, Map<String, Duration> byProcess, long pieces) {

        double millis(String process) {
            return Numbers.millis(byProcess.getOrDefault(process, Duration.ZERO)) / Math.max(1, pieces);
        }

        double sum() {
            return byProcess.keySet().stream().mapToDouble(this::millis).sum();
        }
    }

    private ProcessorUse() {}

    static String table(List<Column> columns) {
        TreeSet<String> processes = new TreeSet<>();
        columns.forEach(column -> processes.addAll(column.byProcess().keySet()));
        processes.removeIf(process -> columns.stream().allMatch(column -> column.millis(process) < 0.005));
        String head = columns.stream().map(Column::name).collect(Collectors.joining(" | "));
        return "| process | " + head + " |\n|---|" + "---:|".repeat(columns.size()) + "\n"
                + processes.stream()
                        .map(process -> line(process, columns, process))
                        .collect(Collectors.joining("\n"))
                + "\n| **all** | "
                + columns.stream()
                        .map(column -> Numbers.format("**%.2f**", column.sum()))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private static String line(String name, List<Column> columns, String process) {
        return "| " + name + " | "
                + columns.stream()
                        .map(column -> Numbers.format("%.2f", column.millis(process)))
                        .collect(Collectors.joining(" | "))
                + " |";
    }
}
