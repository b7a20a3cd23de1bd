package cn.huiyin.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./run evaluate}: compares the ways to read a text, each trained on other texts than it is asked about, and
 * measures how places are read and how cases of one source are found.
 */
@Command(
        name = "evaluate",
        description = {
            "Compares keywords, TF-IDF, embedding head and hybrid on labelled texts, side by side;",
            "then measures places over addresses, and proposals of joins over pairs of cases."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Measurement dispatch;
    private final Measurement proposals;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "labelled messages outside this clone")
    private @Nullable Path folder;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description =
                    "pairs that people judged, as downloaded on the page Learning: measure the proposals on them alone")
    private @Nullable Path pairs;

    @Option(names = "--write", description = "put the tables into docs/evaluation.md")
    private boolean write;

    @Option(names = "--speed", description = "measure what a decision takes instead, without and with the text model")
    private boolean speed;

    EvaluateCommand(Checkout checkout) {
        this.dispatch = Measurement.ofDispatch(checkout);
        this.proposals = Measurement.ofProposals(checkout);
    }

    @Override
    public Integer call() {
        if (speed) {
            return dispatch.run("DecideSpeed", List.of());
        }
        if (pairs != null) {
            return proposals.run("PairEvaluation", arguments("--pairs=" + pairs.toAbsolutePath()));
        }
        int texts = dispatch.run("Evaluation", arguments());
        return texts == 0 ? proposals.run("PairEvaluation", arguments()) : texts;
    }

    private List<String> arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        if (folder != null) {
            arguments.add(folder.toAbsolutePath().toString());
        }
        if (write) {
            arguments.add("--write");
        }
        return arguments;
    }
}
