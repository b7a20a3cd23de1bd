package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.RestartableProcess;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.function.Uncheck;

/** One RabbitMQ node of this user, alone or with others. Erlang's port mapper must run before it. */
final class BrokerNode extends RestartableProcess {

    /** Name of the user and of its virtual host. */
    private static final String NAME = "huiyin";

    private final StackSettings settings;
    private final String name;
    private final String nodeName;
    private final StackPorts ports;
    private final Optional<Membership> cluster;

    /**
     * @param name of its folder, process and log
     * @param nodeName as Erlang knows it, before the @
     * @param ports of which it uses those of the broker
     * @param cluster empty when it is alone
     */
    BrokerNode(StackSettings settings, String name, String nodeName, StackPorts ports, Optional<Membership> cluster) {
        super(Duration.ofSeconds(120));
        this.settings = settings;
        this.name = name;
        this.nodeName = nodeName;
        this.ports = ports;
        this.cluster = cluster;
    }

    /**
     * What a node must know of its cluster.
     *
     * @param nodes the names of all, this one among them
     * @param cookie by which they trust each other
     */
    record Membership(List<String> nodes, String cookie) {

        @Override
        public String toString() {
            return "Membership" + nodes;
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    protected ChildProcess startProgram() {
        Path program = RabbitProgram.find()
                .orElseThrow(() -> new StackFailure("RabbitMQ is missing: install it with `" + RabbitProgram.INSTALL
                        + "`, or give " + StackAddresses.RABBITMQ + "."));
        writeConfiguration();
        return ChildProcess.start(settings.ledger(), name, folder(), environment(), List.of(program.toString()));
    }

    /** As Erlang knows it, e.g. {@code huiyin@localhost}. */
    String erlangName() {
        return nodeName + "@localhost";
    }

    String uri() {
        return new BrokerUri(NAME + ":" + password(), Ports.LOOPBACK, ports.broker(), NAME).toString();
    }

    /** With user and password. */
    String managementUri() {
        return "http://" + NAME + ":" + password() + "@" + Ports.LOOPBACK + ":" + ports.management();
    }

    @Override
    protected boolean isReady() {
        // The management comes up last; until then a client would only wait for its refusal.
        return Web.get(managementUri() + "/api/vhosts/" + NAME, Map.of()).ok() && acceptsClients();
    }

    private boolean acceptsClients() {
        ConnectionFactory client = new ConnectionFactory();
        try {
            client.setUri(uri());
            client.newConnection().close();
            return true;
        } catch (IOException | TimeoutException | AlreadyClosedException _) {
            return false;
        } catch (GeneralSecurityException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private String password() {
        return settings.secrets().get(Secrets.BROKER, settings.environment());
    }

    private Path folder() {
        return settings.data(name);
    }

    private void writeConfiguration() {
        StringBuilder configuration = new StringBuilder(
                resource("rabbitmq.conf", Ports.LOOPBACK, ports.broker(), ports.management(), NAME, password()));
        write("plugins", "[rabbitmq_management].\n");
        folder().resolve("home").toFile().mkdir();
        cluster.ifPresent(membership -> {
            keepCookie(membership.cookie());
            configuration.append("\ncluster_partition_handling = pause_minority");
            for (int i = 0; i < membership.nodes().size(); i++) {
                configuration.append("\ncluster_formation.classic_config.nodes.%d = %s"
                        .formatted(i + 1, membership.nodes().get(i)));
            }
        });
        write("rabbitmq.conf", configuration + "\n");
    }

    /** Erlang reads the cookie only from a file that nobody else can read. */
    private void keepCookie(String cookie) {
        Path file = folder().resolve("home").resolve(".erlang.cookie");
        Uncheck.run(() -> {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, cookie);
            }
        });
    }

    private Map<String, String> environment() {
        Object[] values = {folder(), nodeName, Ports.LOOPBACK, ports.broker(), ports.distribution(), ports.portMapper()
        };
        Map<String, String> environment = new HashMap<>();
        resource("environment.properties", values)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> environment.put(pair[0], pair[1]));
        return environment;
    }

    private static String resource(String name, Object... values) {
        return Uncheck.get(() -> IOUtils.resourceToString("/rabbitmq/" + name, StandardCharsets.UTF_8)
                .formatted(values));
    }

    private void write(String file, String text) {
        Uncheck.run(() -> FileUtils.write(folder().resolve(file).toFile(), text, StandardCharsets.UTF_8));
    }
}
