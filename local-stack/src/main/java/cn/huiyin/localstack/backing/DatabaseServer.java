package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.Programs;
import cn.huiyin.localstack.process.RestartableProcess;
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
public final class DatabaseServer extends RestartableProcess implements BackingService {

    static final String SECANTUS_VERSION = "0.5.3-beta.196";

    private final StackSettings settings;

    public DatabaseServer(StackSettings settings) {
        super(Duration.ofSeconds(60));
        this.settings = settings;
    }

    @Override
    public String name() {
        return "database";
    }

    /** Without a database. */
    public String uri() {
        return "mongodb://" + Ports.LOOPBACK + ":" + port() + "/?directConnection=true";
    }

    @Override
    public void requireFreePorts() {
        Ports.requireFree(port(), name(), "HUIYIN_MONGODB_PORT");
    }

    @Override
    public void start() {
        boolean installed = mongod().isPresent();
        if (!installed) {
            UserCache.makeOnce(settings.cache(), secantus(), this::compileSecantus);
        }
        requireFreePorts();
        Stopwatch watch = Stopwatch.started();
        super.start();
        String product = installed ? "mongod" : "SecantusDB";
        settings.progress().done(name(), product + " on port " + port(), watch.elapsed());
    }

    @Override
    protected ChildProcess startProgram() {
        Path data = settings.data("database");
        data.toFile().mkdirs();
        List<String> command = mongod().map(m -> mongodCommand(m, data)).orElseGet(() -> secantusCommand(data));
        return ChildProcess.start(settings.ledger(), name(), data, Map.of(), command);
    }

    private Optional<Path> mongod() {
        return Programs.find("mongod", settings.environment());
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
            Programs.require(
                    tool,
                    settings.environment(),
                    "to compile the local database: install cargo, a C compiler and cmake, or mongod, or give "
                            + StackAddresses.MONGODB);
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

    @Override
    protected boolean isReady() {
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
