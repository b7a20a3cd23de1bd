package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.backing.BrokerUri;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The overlay {@code local} with the backing services of this machine. */
final class Overlay {

    private static final int DATABASE = 27017;
    private static final int BROKER = 5672;
    private static final int IDENTITY = 8080;
    private static final String NAMESPACE = ".huiyin-backing";

    private final ClusterSettings settings;
    private final StackAddresses backing;
    private final Secrets secrets;

    Overlay(ClusterSettings settings, StackAddresses backing, Secrets secrets) {
        this.settings = settings;
        this.backing = backing;
        this.secrets = secrets;
    }

    /** PortForwards the node's ports of the backing services to this machine. */
    void forward(PortForwards forwards) {
        forwards.out("database", DATABASE, URI.create(backing.mongodb()).getPort());
        forwards.out("broker", BROKER, BrokerUri.of(backing.rabbitmq()).port());
        forwards.out("identity", IDENTITY, URI.create(backing.issuer()).getPort());
    }

    /**
     * Writes it and gives its folder.
     *
     * @param added settings of all services beside the usual ones
     */
    Path write(Templates templates, Map<String, String> added) {
        Path folder = settings.work().resolve("overlay");
        templates.write("overlay/kustomization.yaml", folder.resolve("kustomization.yaml"));
        templates.write("overlay/host.yaml", folder.resolve("host.yaml"));
        URI database = URI.create(backing.mongodb());
        String mongodb =
                "mongodb://mongodb" + NAMESPACE + ":" + DATABASE + database.getPath() + "?" + database.getQuery();
        BrokerUri broker = BrokerUri.of(backing.rabbitmq());
        String rabbitmq =
                new BrokerUri(broker.userInfo(), "rabbitmq" + NAMESPACE, BROKER, broker.virtualHost()).toString();
        write(folder, "huiyin-broker", Map.of("uri", rabbitmq));
        write(
                folder,
                "complaint-service",
                Map.of(
                        "mongodb-uri", mongodb,
                        "query-code-key", secret(Secrets.QUERY_CODE_KEY),
                        "caller-index-key", secret(Secrets.CALLER_INDEX_KEY),
                        "hotline-secret", secret(Secrets.HOTLINE)));
        write(
                folder,
                "notify-service",
                Map.of(
                        "mongodb-uri", mongodb,
                        "service-client-secret", secret(Secrets.SERVICE_CLIENT),
                        "accounts-client-secret", secret(Secrets.ACCOUNTS_CLIENT)));
        Map<String, String> usual = Map.of(
                "HUIYIN_OIDC_ISSUER",
                backing.issuer(),
                "HUIYIN_NOTIFY_MAIL_PUBLICURL",
                "http://127.0.0.1:" + settings.gatewayPort());
        write(folder, "settings", usual, added);
        return folder;
    }

    private String secret(String name) {
        return secrets.get(name, settings.environment());
    }

    @SafeVarargs
    private static void write(Path folder, String name, Map<String, String>... values) {
        String text = Stream.of(values)
                .flatMap(some -> some.entrySet().stream())
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(folder.resolve(name + ".env"), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
