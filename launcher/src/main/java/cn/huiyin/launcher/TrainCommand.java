package cn.huiyin.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ./run train}: trains the weights by which the text model finds categories; they replace the present ones only
 * on request.
 */
@Command(
        name = "train",
        description = {
            "Trains the text head on the examples of the pack and prints what it reaches, and what was reached before.",
            "Writes trained/text-head.json, which nothing uses until an administrator publishes it."
        })
final class TrainCommand implements Callable<Integer> {

    private final Measurement measurement;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "labelled messages outside this clone, to train on as well")
    private @Nullable Path folder;

    @Option(
            names = "--desks",
            paramLabel = "FILE",
            description = "what the desks taught, as downloaded on the page Learning, to train on as well")
    private @Nullable Path desks;

    @Option(names = "--into-pack", description = "replace the head of the pack; it is used from the next start on")
    private boolean intoPack;

    TrainCommand(Checkout checkout) {
        this.measurement = Measurement.ofDispatch(checkout);
    }

    @Override
    public Integer call() {
        List<String> arguments = Stream.of(
                        Stream.ofNullable(folder)
                                .map(path -> path.toAbsolutePath().toString()),
                        Stream.ofNullable(desks).map(path -> "--desks=" + path.toAbsolutePath()),
                        Stream.of("--into-pack").filter(_ -> intoPack))
                .flatMap(all -> all)
                .toList();
        return measurement.run("Training", arguments);
    }
}
