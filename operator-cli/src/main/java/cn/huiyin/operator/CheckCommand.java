package cn.huiyin.operator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Lets the service read the histories of all cases, and compares their seals with those that were kept elsewhere. */
@Command(
        name = "check",
        description = {
            "Reads the histories of all cases and names what was altered, taken out, moved or cut off.",
            "Ends with 1 where something was."
        })
final class CheckCommand implements Callable<Integer> {

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    private final Platform platform;
    private final HistoryCheckWatch watch;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "Writes the seals to a file, to be kept where nobody of the database can write.")
    private Optional<Path> keep = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Compares with seals that were kept: what they cover must still be there.")
    private Optional<Path> against = Optional.empty();

    CheckCommand(Platform platform) {
        this.platform = platform;
        this.watch = new HistoryCheckWatch(new HistoryChecks(platform), POLL_INTERVAL);
    }

    @Override
    public Integer call() throws InterruptedException {
        JsonNode check = watch.done();
        check.path("findings").forEach(CheckCommand::print);
        long found = check.path("found").asLong();
        System.out.printf(
                "  %d cases, %d entries: %s%n",
                check.path("cases").asLong(),
                check.path("entries").asLong(),
                found == 0 ? "nothing was changed" : found + " findings");
        long lost = against.map(this::compare).orElse(0L);
        keep.ifPresent(this::write);
        return found + lost == 0 ? 0 : 1;
    }

    private void write(Path file) {
        long written = Databases.call(platform.mongodb(), server -> new SealFile(server).write(file));
        System.out.printf(
                "  %d seals are in %s%n", written, file.toAbsolutePath().normalize());
    }

    private long compare(Path file) {
        SealFile.Comparison comparison =
                Databases.call(platform.mongodb(), server -> new SealFile(server).compare(file));
        comparison.lost().forEach(caseId -> System.out.println("  not as it was kept: case " + caseId));
        System.out.printf(
                "  %d kept seals, %d not as they were%n",
                comparison.kept(), comparison.lost().size());
        return comparison.lost().size();
    }

    private static void print(JsonNode finding) {
        System.out.printf(
                "  %-12s entry %d of %s (%s)%n",
                finding.path("kind").asString(),
                finding.path("position").asLong(),
                finding.path("number").asString(),
                finding.path("caseId").asString());
    }
}
