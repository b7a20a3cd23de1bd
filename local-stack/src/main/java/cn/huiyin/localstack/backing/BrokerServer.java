package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.http.BasicAuthorization;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.Programs;
import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;

/**
 * The broker: RabbitMQ as a throwaway node of this user. Erlang's port mapper is a child of ours as well, so that
 * neither is left behind.
 */
public final class BrokerServer implements BackingService {

    private static final String PORT_MAPPER = "broker-epmd";
    private static final String NAME = "huiyin";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final StackSettings settings;
    private volatile Optional<ChildProcess> portMapper = Optional.empty();
    private volatile Optional<ChildProcess> node = Optional.empty();

    public BrokerServer(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "broker";
    }

    /** The address for clients. */
    public String uri() {
        return new BrokerUri(
                        NAME + ":" + password(),
                        Ports.LOOPBACK,
                        settings.ports().broker(),
                        NAME)
                .toString();
    }

    /** The address of the management API, with user and password. */
    public String managementUri() {
        return "http://" + NAME + ":" + password() + "@" + Ports.LOOPBACK + ":"
                + settings.ports().management();
    }

    @Override
    public void start() {
        Path program = RabbitProgram.find()
                .orElseThrow(() -> new StackFailure("RabbitMQ is missing: install it with `" + RabbitProgram.INSTALL
                        + "`, or give " + StackAddresses.RABBITMQ + "."));
        requireFreePorts();
        Stopwatch watch = Stopwatch.started();
        writeConfiguration();
        startPortMapper();
        ChildProcess started =
                ChildProcess.start(settings.ledger(), name(), folder(), environment(), List.of(program.toString()));
        node = Optional.of(started);
        started.awaitReady(START_LIMIT, this::answers);
        settings.progress().done(name(), "RabbitMQ on port " + settings.ports().broker(), watch.elapsed());
    }

    @Override
    public boolean isAlive() {
        return Stream.of(portMapper, node)
                .allMatch(process -> process.filter(ChildProcess::isAlive).isPresent());
    }

    /** Kills the node without a chance to tidy up: for drills. */
    public void kill() {
        node.ifPresent(ChildProcess::kill);
        portMapper.ifPresent(ChildProcess::kill);
    }

    @Override
    public void close() {
        node.ifPresent(ChildProcess::close);
        portMapper.ifPresent(ChildProcess::close);
    }

    @Override
    public void requireFreePorts() {
        StackPorts ports = settings.ports();
        Ports.requireFree(ports.broker(), name(), "HUIYIN_RABBITMQ_PORT");
        Ports.requireFree(ports.management(), "broker management", "HUIYIN_RABBITMQ_PORT");
        Ports.requireFree(ports.distribution(), "broker distribution", "HUIYIN_RABBITMQ_PORT");
        Ports.requireFree(ports.portMapper(), "Erlang port mapper", "HUIYIN_EPMD_PORT");
    }

    private void startPortMapper() {
        Path epmd = Programs.find("epmd", settings.environment())
                .orElseThrow(() -> new StackFailure("Erlang's epmd is missing from the PATH: reinstall RabbitMQ with `"
                        + RabbitProgram.INSTALL + "`."));
        int port = settings.ports().portMapper();
        ChildProcess started = ChildProcess.start(
                settings.ledger(),
                PORT_MAPPER,
                folder(),
                Map.of(),
                List.of(epmd.toString(), "-port", String.valueOf(port), "-address", Ports.LOOPBACK));
        portMapper = Optional.of(started);
        started.awaitReady(START_LIMIT, () -> Ports.accepts(port));
    }

    private boolean answers() {
        String management = "http://" + Ports.LOOPBACK + ":" + settings.ports().management();
        // The management comes up last; until then a client would only wait for its refusal.
        return Web.get(management + "/api/vhosts/" + NAME, BasicAuthorization.header(NAME, password()))
                        .ok()
                && acceptsClients();
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
        return settings.data(name());
    }

    private void writeConfiguration() {
        StackPorts ports = settings.ports();
        write(
                "rabbitmq.conf",
                resource("rabbitmq.conf", Ports.LOOPBACK, ports.broker(), ports.management(), NAME, password()));
        write("plugins", "[rabbitmq_management].\n");
        folder().resolve("home").toFile().mkdir();
    }

    private Map<String, String> environment() {
        StackPorts p = settings.ports();
        Object[] values = {folder(), NAME, Ports.LOOPBACK, p.broker(), p.distribution(), p.portMapper()};
        Map<String, String> environment = new HashMap<>();
        resource("environment.properties", values)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> environment.put(pair[0], pair[1]));
        return environment;
    }

    private static String resource(String name, Object... values) {
        try {
            return IOUtils.resourceToString("/rabbitmq/" + name, StandardCharsets.UTF_8)
                    .formatted(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            FileUtils.write(folder().resolve(file).toFile(), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
