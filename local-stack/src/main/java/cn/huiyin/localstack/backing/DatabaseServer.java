package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.Programs;
import cn.huiyin.localstack.process.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The database: a {@code mongod} on the PATH, else SecantusDB, which speaks MongoDB's protocol and is compiled once for
 * each user.
 */
public final class DatabaseServer implements BackingService {

    static final String SECANTUS_VERSION = "0.5.3-beta.196";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final StackSettings settings;
    private Optional<ChildProcess> process = Optional.empty();

    public DatabaseServer(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "database";
    }

    /** The address for clients, without a database. */
    public String uri() {
        return "mongodb://" + Ports.LOOPBACK + ":" + port() + "/?directConnection=true";
    }

    @Override
    public void requireFreePorts() {
        Ports.requireFree(port(), name(), "HUIYIN_MONGODB_PORT");
    }

    @Override
    public void start() {
        Optional<Path> mongod = Programs.find("mongod", settings.environment());
        if (mongod.isEmpty()) {
            UserCache.makeOnce(settings.cache(), secantus(), this::compileSecantus);
        }
        requireFreePorts();
        Stopwatch watch = Stopwatch.started();
        Path data = settings.data("database");
        createFolder(data);
        List<String> command = mongod.map(m -> mongodCommand(m, data)).orElseGet(() -> secantusCommand(data));
        ChildProcess started = ChildProcess.start(settings.ledger(), name(), data, Map.of(), command);
        process = Optional.of(started);
        started.awaitReady(START_LIMIT, () -> MongoWire.answers(port()));
        String product = mongod.isPresent() ? "mongod" : "SecantusDB";
        settings.progress().done(name(), product + " on port " + port(), watch.elapsed());
    }

    /** Kills it without a chance to tidy up: for drills. */
    public void kill() {
        process.ifPresent(ChildProcess::kill);
    }

    @Override
    public void close() {
        process.ifPresent(ChildProcess::close);
    }

    private int port() {
        return settings.ports().database();
    }

    private Path secantusRoot() {
        return settings.cache().resolve("secantus-mdb-" + SECANTUS_VERSION);
    }

    private Path secantus() {
        return secantusRoot().resolve("bin").resolve("secantusd-rs");
    }

    private void compileSecantus() {
        for (String tool : List.of("cargo", "cc", "cmake")) {
            if (Programs.find(tool, settings.environment()).isEmpty()) {
                throw new StackFailure("There is no mongod, and " + tool + " is missing to compile the local database:"
                        + " install cargo, a C compiler and cmake, or give " + StackAddresses.MONGODB + ".");
            }
        }
        settings.progress().begun(name(), "compiling SecantusDB, once for this user (some minutes)");
        Stopwatch watch = Stopwatch.started();
        new ToolCall(
                        "database-build",
                        settings.cache(),
                        "cargo",
                        "install",
                        "secantus-mdb",
                        "--version",
                        SECANTUS_VERSION,
                        "--locked",
                        "--ignore-rust-version",
                        "--root",
                        secantusRoot().toString())
                .run(settings.ledger());
        settings.progress().done(name(), "SecantusDB compiled", watch.elapsed());
    }

    private List<String> secantusCommand(Path data) {
        return List.of(
                secantus().toString(),
                "--host",
                Ports.LOOPBACK,
                "--port",
                String.valueOf(port()),
                "--storage-path",
                data.toString(),
                "--sync-on-commit",
                "--cache-size",
                "512M",
                "--log-level",
                "WARNING");
    }

    private List<String> mongodCommand(Path mongod, Path data) {
        return List.of(
                mongod.toString(),
                "--bind_ip",
                Ports.LOOPBACK,
                "--port",
                String.valueOf(port()),
                "--dbpath",
                data.toString(),
                "--wiredTigerCacheSizeGB",
                "0.5",
                "--nounixsocket");
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
