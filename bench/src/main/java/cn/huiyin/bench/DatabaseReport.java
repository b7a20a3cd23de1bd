package cn.huiyin.bench;

import cn.huiyin.bench.database.CaseWeight;
import cn.huiyin.bench.database.WireCounts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What the services ask of the database for one piece of work, and what a case weighs in it. */
final class DatabaseReport {

    /** Commands that occur less often than this for one piece of work do not belong to it and are left out. */
    private static final double RARE = 0.02;

    private static final int KILOBYTES_AIM = 4;

    private DatabaseReport() {}

    static String of(Map<String, WireCounts> counts, Map<String, List<CaseWeight>> weights) {
        return String.join("\n\n", wire(counts), weights(weights));
    }

    private static String wire(Map<String, WireCounts> counts) {
        Collection<WireCounts> columns = counts.values();
        TreeSet<String> commands = new TreeSet<>();
        columns.forEach(column -> commands.addAll(column.commands().keySet()));
        commands.removeIf(name -> columns.stream().allMatch(column -> of(column, name) < RARE));
        return "Commands to the database and bytes on the wire of all services, counted by a proxy before it, for one "
                + "piece of work: filings and acts one at a time (an act with the look at the case before it), the life "
                + "cycle under load. What the services ask when nothing happens is taken off.\n\n"
                + "| | " + String.join(" | ", counts.keySet()) + " |\n|---|" + "---:|".repeat(counts.size()) + "\n"
                + line("**commands**", columns, WireCounts::allCommands, "%.1f")
                + line("bytes to the database", columns, WireCounts::sent, "%.0f")
                + line("bytes from the database", columns, WireCounts::received, "%.0f")
                + commands.stream()
                        .map(name -> line(name, columns, column -> of(column, name), "%.2f"))
                        .collect(Collectors.joining())
                        .stripTrailing();
    }

    private static double of(WireCounts counts, String command) {
        return counts.commands().getOrDefault(command, 0.0);
    }

    private static String line(
            String name, Collection<WireCounts> columns, ToDoubleFunction<WireCounts> value, String pattern) {
        return "| " + name + " | "
                + columns.stream()
                        .map(column -> Numbers.format(pattern, Math.max(0, value.applyAsDouble(column))))
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }

    private static String weights(Map<String, List<CaseWeight>> weights) {
        return "What a case with a text of 300 characters weighs in complaint-service's database; aim: a document of at "
                + "most " + KILOBYTES_AIM + " KB after four events. Index entries of a multikey index are counted one "
                + "by one.\n\n| after it was | collection | bytes | index entries |\n|---|---|---:|---:|\n"
                + weights.entrySet().stream()
                        .flatMap(step -> step.getValue().stream().map(weight -> row(step.getKey(), weight)))
                        .collect(Collectors.joining("\n"));
    }

    private static String row(String step, CaseWeight weight) {
        return "| %s | %s | %d | %d |".formatted(step, weight.collection(), weight.bytes(), weight.indexEntries());
    }
}
