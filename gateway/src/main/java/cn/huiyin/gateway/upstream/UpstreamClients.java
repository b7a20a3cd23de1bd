package cn.huiyin.gateway.upstream;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** One connection pool per compartment; the compartment's limits apply to each service separately. */
@Component
class UpstreamClients implements DisposableBean {

    private static final int CONNECT_MILLIS = 2_000;
    /**
     * Shorter than services keep a connection open (20 s), so that no request is sent over one that is just being
     * closed.
     */
    private static final Duration IDLE_TIME = Duration.ofSeconds(10);
    /**
     * A service's address may stand for several replicas, and a kept connection stays with one of them. Shorter than a
     * replica goes on serving after it was removed from the address (15 s in k8s/base), so that no request meets a
     * replica that stops.
     */
    private static final Duration LIFE_TIME = Duration.ofSeconds(10);

    private final Map<Compartment, ConnectionProvider> pools;
    private final Map<Compartment, HttpClient> clients;

    UpstreamClients(CompartmentSettings settings) {
        this.pools = perCompartment(compartment -> pool(compartment, settings.of(compartment)));
        this.clients = perCompartment(compartment -> client(pools.get(compartment)));
    }

    HttpClient of(Compartment compartment) {
        return clients.get(compartment);
    }

    @Override
    public void destroy() {
        pools.values().forEach(ConnectionProvider::dispose);
    }

    private static ConnectionProvider pool(Compartment compartment, CompartmentSettings.Bounds bounds) {
        return ConnectionProvider.builder(compartment.name().toLowerCase(Locale.ROOT))
                .maxConnections(bounds.connections())
                .pendingAcquireMaxCount(bounds.queue())
                .pendingAcquireTimeout(bounds.queueTime())
                .maxIdleTime(IDLE_TIME)
                .maxLifeTime(LIFE_TIME)
                .evictInBackground(IDLE_TIME.dividedBy(2))
                .lifo()
                .build();
    }

    /** Reactor Netty would retry any method once when a pooled connection breaks; the route decides about retries. */
    private static HttpClient client(ConnectionProvider pool) {
        return HttpClient.create(pool)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .disableRetry(true);
    }

    private static <T> Map<Compartment, T> perCompartment(Function<Compartment, T> value) {
        return Arrays.stream(Compartment.values())
                .collect(Collectors.toMap(
                        Function.identity(), value, (one, _) -> one, () -> new EnumMap<>(Compartment.class)));
    }
}
