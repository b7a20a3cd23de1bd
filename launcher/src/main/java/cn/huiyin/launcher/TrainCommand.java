package cn.huiyin.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./run train}: trains the weights by which the text model names categories, and writes them into the pack. */
@Command(
        name = "train",
        description = {
            "Trains the text head on the examples of the pack and prints what it reaches.",
            "Writes packs/nanan/text-head.json; it is used from the next start on."
        })
final class TrainCommand implements Callable<Integer> {

    private final DispatchMeasurement measurement;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "labelled messages outside this clone, to train on as well")
    private @Nullable Path folder;

    TrainCommand(Checkout checkout) {
        this.measurement = new DispatchMeasurement(checkout);
    }

    @Override
    public Integer call() {
        List<String> arguments = Stream.ofNullable(folder)
                .map(path -> path.toAbsolutePath().toString())
                .toList();
        return measurement.run("Training", arguments);
    }
}
