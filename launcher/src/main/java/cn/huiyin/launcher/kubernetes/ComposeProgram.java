package cn.huiyin.launcher.kubernetes;

import cn.huiyin.localstack.backing.UserCache;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.process.Programs;
import cn.huiyin.localstack.process.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/**
 * The reader of compose files that docker itself uses, as a program: it refuses what the compose specification does not
 * know. Compiled from its published module, once for each user, with low priority.
 */
public final class ComposeProgram {

    public static final String VERSION = "2.16.2";

    private static final String MODULE = "github.com/compose-spec/compose-go/v2/cmd@v" + VERSION;
    private static final String COMPILED = "cmd";

    private final Path cache;
    private final Path made;

    public ComposeProgram(Map<String, String> environment) {
        cache = UserCache.folder(environment);
        made = cache.resolve("compose-go-" + VERSION);
    }

    /** The program, if this user has it; waits for a compilation that is under way. */
    public Optional<Path> path() {
        UserCache.makeOnce(cache, made, () -> {});
        return Files.exists(made) ? Optional.of(made) : Optional.empty();
    }

    /** Compiles it unless it is there. @throws StackFailure saying what is missing */
    public void makeOnce(ProcessLedger ledger, Map<String, String> environment) {
        UserCache.makeOnce(cache, made, () -> {
            Path go = Programs.find("go", environment)
                    .orElseThrow(() -> new StackFailure("Go is missing to compile the reader of compose files."));
            Path workshop = cache.resolve("compose-go-" + VERSION + ".making");
            try {
                FileUtils.deleteDirectory(workshop.toFile());
                Files.createDirectories(workshop);
                List<String> command = List.of("nice", "-n", "19", go.toString(), "install", "-trimpath", MODULE);
                new ToolCall("compose-build", workshop, environment(workshop), command).run(ledger);
                Files.move(workshop.resolve("bin").resolve(COMPILED), made, StandardCopyOption.ATOMIC_MOVE);
                FileUtils.deleteDirectory(workshop.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, String> environment(Path workshop) {
        return Map.of(
                // One package at a time, and a module cache that can be deleted again.
                "GOFLAGS",
                "-p=1 -modcacherw",
                "GOTOOLCHAIN",
                "local",
                "GOBIN",
                workshop.resolve("bin").toString(),
                "GOMODCACHE",
                workshop.resolve("modules").toString(),
                "GOCACHE",
                workshop.resolve("objects").toString());
    }
}
