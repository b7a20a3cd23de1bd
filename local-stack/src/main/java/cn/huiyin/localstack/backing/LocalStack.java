package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.process.Parallel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Database, broker and identity server on loopback ports. One whose address the environment gives is not started and
 * never stopped.
 */
public final class LocalStack implements AutoCloseable {

    private final Map<String, String> environment;
    private final Optional<DatabaseServer> database;
    private final Optional<BrokerServer> broker;
    private final Optional<IdentityServer> identity;

    /** Starts nothing yet, so that the caller can end the stack while it starts. */
    public LocalStack(StackSettings settings) {
        environment = settings.environment();
        database = unlessGiven(StackAddresses.MONGODB).map(_ -> new DatabaseServer(settings));
        broker = unlessGiven(StackAddresses.RABBITMQ).map(_ -> new BrokerServer(settings));
        identity = unlessGiven(StackAddresses.ISSUER).map(_ -> new IdentityServer(settings));
    }

    /** Called before anything long begins. @throws StackFailure naming the first port that is in use */
    public void requireFreePorts() {
        services().forEach(BackingService::requireFreePorts);
    }

    /** Starts all that are ours in parallel; when one fails, the others are ended. */
    public void start() {
        start(services());
    }

    /** Starts database and broker in parallel: the services do not start without them. */
    public void startDatabaseAndBroker() {
        start(Stream.of(database, broker)
                .<BackingService>flatMap(Optional::stream)
                .toList());
    }

    /** Starts the identity server: the services ask it for the first time when somebody signs in. */
    public void startIdentityServer() {
        start(identity.<BackingService>map(server -> server).stream().toList());
    }

    private void start(List<BackingService> services) {
        try {
            Parallel.run(
                    services.stream().<Runnable>map(service -> service::start).toList());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public StackAddresses addresses() {
        Map<String, String> all = new HashMap<>(environment);
        database.ifPresent(server -> all.put(StackAddresses.MONGODB, server.uri()));
        broker.ifPresent(server -> {
            all.put(StackAddresses.RABBITMQ, server.uri());
            all.put(StackAddresses.MANAGEMENT, server.managementUri());
        });
        identity.ifPresent(server -> all.put(StackAddresses.ISSUER, server.issuer()));
        return StackAddresses.given(all).orElseThrow();
    }

    /** Those that are started here. */
    public List<BackingService> services() {
        return Stream.of(database, broker, identity)
                .<BackingService>flatMap(Optional::stream)
                .toList();
    }

    /** The broker, when it is started here: for drills. */
    public Optional<BrokerServer> broker() {
        return broker;
    }

    /** The database, when it is started here: for drills. */
    public Optional<DatabaseServer> database() {
        return database;
    }

    @Override
    public void close() {
        services().parallelStream().forEach(BackingService::close);
    }

    private Optional<String> unlessGiven(String variable) {
        return environment.getOrDefault(variable, "").isBlank() ? Optional.of(variable) : Optional.empty();
    }
}
