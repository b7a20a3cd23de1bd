package cn.huiyin.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./run evaluate}: compares the ways to read a text, each trained on other texts than it is asked about. */
@Command(
        name = "evaluate",
        description = "Compares keywords, TF-IDF, embedding head and hybrid on labelled texts, side by side.")
final class EvaluateCommand implements Callable<Integer> {

    private final DispatchMeasurement measurement;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "labelled messages outside this clone")
    private @Nullable Path folder;

    @Option(names = "--write", description = "put the tables into docs/evaluation.md")
    private boolean write;

    @Option(names = "--speed", description = "measure what a decision takes instead, without and with the text model")
    private boolean speed;

    EvaluateCommand(Checkout checkout) {
        this.measurement = new DispatchMeasurement(checkout);
    }

    @Override
    public Integer call() {
        if (speed) {
            return measurement.run("DecideSpeed", List.of());
        }
        List<String> arguments = new ArrayList<>();
        if (folder != null) {
            arguments.add(folder.toAbsolutePath().toString());
        }
        if (write) {
            arguments.add("--write");
        }
        return measurement.run("Evaluation", arguments);
    }
}
