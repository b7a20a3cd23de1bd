package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Together;
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

    /** Of a stack that is not started yet, so that the caller can end it while it starts. */
    public LocalStack(StackSettings settings) {
        environment = settings.environment();
        database = unlessGiven(StackAddresses.MONGODB).map(_ -> new DatabaseServer(settings));
        broker = unlessGiven(StackAddresses.RABBITMQ).map(_ -> new BrokerServer(settings));
        identity = unlessGiven(StackAddresses.ISSUER).map(_ -> new IdentityServer(settings));
    }

    /** @throws StackFailure naming the first port that is in use; said before anything long begins */
    public void requireFreePorts() {
        services().forEach(BackingService::requireFreePorts);
    }

    /** Starts all that are ours side by side; when one does not answer in time, the others are ended. */
    public void start() {
        try {
            Together.run(
                    services().stream().<Runnable>map(service -> service::start).toList());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Where everything is. */
    public StackAddresses addresses() {
        String rabbitmq = broker.map(BrokerServer::uri).orElseGet(() -> environment.get(StackAddresses.RABBITMQ));
        return new StackAddresses(
                database.map(DatabaseServer::uri).orElseGet(() -> environment.get(StackAddresses.MONGODB)),
                rabbitmq,
                broker.map(BrokerServer::managementUri)
                        .or(() -> Optional.ofNullable(environment.get(StackAddresses.MANAGEMENT)))
                        .orElseGet(() -> BrokerUri.of(rabbitmq).usualManagement()),
                identity.map(IdentityServer::issuer).orElseGet(() -> environment.get(StackAddresses.ISSUER)));
    }

    /** Those that are ours. */
    public List<BackingService> services() {
        return Stream.of(database, broker, identity)
                .<BackingService>flatMap(Optional::stream)
                .toList();
    }

    /** The broker, when it is ours: for drills. */
    public Optional<BrokerServer> broker() {
        return broker;
    }

    /** The database, when it is ours: for drills. */
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
