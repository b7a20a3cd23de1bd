package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.Programs;
import cn.huiyin.localstack.process.ToolCall;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * The database: a {@code mongod} on the PATH, else SecantusDB, which speaks MongoDB's protocol and is compiled once for
 * each user.
 */
public final class DatabaseServer implements BackingService {

    static final String SECANTUS_VERSION = "0.5.3-beta.196";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final StackSettings settings;
    private volatile Optional<ChildProcess> process = Optional.empty();

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
        data.toFile().mkdirs();
        List<String> command = mongod.map(m -> mongodCommand(m, data)).orElseGet(() -> secantusCommand(data));
        ChildProcess started = ChildProcess.start(settings.ledger(), name(), data, Map.of(), command);
        process = Optional.of(started);
        started.awaitReady(START_LIMIT, this::answers);
        String product = mongod.isPresent() ? "mongod" : "SecantusDB";
        settings.progress().done(name(), product + " on port " + port(), watch.elapsed());
    }

    @Override
    public boolean isAlive() {
        return process.filter(ChildProcess::isAlive).isPresent();
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
        List<String> command = new ArrayList<>(List.of("cargo", "install", "secantus-mdb", "--locked"));
        command.addAll(List.of("--ignore-rust-version", "--version=" + SECANTUS_VERSION, "--root=" + secantusRoot()));
        new ToolCall("database-build", settings.cache(), Map.of(), command).run(settings.ledger());
        settings.progress().done(name(), "SecantusDB compiled", watch.elapsed());
    }

    private List<String> secantusCommand(Path data) {
        String options = "--host %s --port %d --sync-on-commit --cache-size 512M --log-level WARNING";
        return command(secantus(), options, "--storage-path", data);
    }

    private List<String> mongodCommand(Path mongod, Path data) {
        return command(mongod, "--bind_ip %s --port %d --wiredTigerCacheSizeGB 0.5 --nounixsocket", "--dbpath", data);
    }

    private List<String> command(Path program, String options, String folderOption, Path folder) {
        List<String> command = new ArrayList<>(List.of(program.toString(), folderOption, folder.toString()));
        command.addAll(List.of(options.formatted(Ports.LOOPBACK, port()).split(" ")));
        return command;
    }

    private boolean answers() {
        if (!Ports.accepts(port())) {
            return false;
        }
        try (MongoClient client = MongoClients.create(uri() + "&serverSelectionTimeoutMS=2000")) {
            return client.getDatabase("admin").runCommand(new Document("hello", 1)) != null;
        } catch (MongoException _) {
            return false;
        }
    }
}
