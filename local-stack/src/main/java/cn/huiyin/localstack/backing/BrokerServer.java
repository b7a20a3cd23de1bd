package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.http.BasicAuthorization;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.process.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The broker: RabbitMQ as a throwaway node of this user. Erlang's port mapper is a child of ours as well, so that
 * neither is left behind.
 */
public final class BrokerServer implements BackingService {

    private static final String PORT_MAPPER = "broker-epmd";
    private static final String NAME = "huiyin";
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final StackSettings settings;
    private Optional<ChildProcess> portMapper = Optional.empty();
    private Optional<ChildProcess> node = Optional.empty();

    public BrokerServer(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "broker";
    }

    /** The address for clients. */
    public String uri() {
        return new BrokerUri(NAME + ":" + NAME, Ports.LOOPBACK, settings.ports().broker(), NAME).toString();
    }

    /** The address of the management API, with user and password. */
    public String managementUri() {
        return "http://" + NAME + ":" + NAME + "@" + Ports.LOOPBACK + ":"
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
        return AmqpGreeting.answers(settings.ports().broker())
                && Web.get(
                                "http://" + Ports.LOOPBACK + ":"
                                        + settings.ports().management() + "/api/vhosts/" + NAME,
                                BasicAuthorization.header(NAME, NAME))
                        .ok();
    }

    private Path folder() {
        return settings.data(name());
    }

    private void writeConfiguration() {
        StackPorts ports = settings.ports();
        String configuration = """
                listeners.tcp.default = %1$s:%2$d
                management.tcp.ip = %1$s
                management.tcp.port = %3$d
                management_agent.disable_metrics_collector = true
                default_vhost = %4$s
                default_user = %4$s
                default_pass = %4$s
                log.console = true
                log.file = false
                """.formatted(Ports.LOOPBACK, ports.broker(), ports.management(), NAME);
        try {
            Files.createDirectories(folder().resolve("home"));
            Files.writeString(folder().resolve("rabbitmq.conf"), configuration);
            Files.writeString(folder().resolve("plugins"), "[rabbitmq_management].\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything the node would otherwise look for in places that belong to the system. */
    private Map<String, String> environment() {
        StackPorts ports = settings.ports();
        Map<String, String> environment = new HashMap<>();
        environment.put("HOME", folder().resolve("home").toString());
        environment.put("RABBITMQ_CONF_ENV_FILE", "/dev/null");
        environment.put("RABBITMQ_NODENAME", NAME + "@localhost");
        environment.put("RABBITMQ_NODE_IP_ADDRESS", Ports.LOOPBACK);
        environment.put("RABBITMQ_NODE_PORT", String.valueOf(ports.broker()));
        environment.put("RABBITMQ_DIST_PORT", String.valueOf(ports.distribution()));
        environment.put("RABBITMQ_MNESIA_BASE", folder().resolve("mnesia").toString());
        environment.put("RABBITMQ_LOG_BASE", folder().resolve("log").toString());
        environment.put(
                "RABBITMQ_CONFIG_FILE", folder().resolve("rabbitmq.conf").toString());
        environment.put(
                "RABBITMQ_ENABLED_PLUGINS_FILE", folder().resolve("plugins").toString());
        environment.put("RABBITMQ_PID_FILE", folder().resolve("node.pid").toString());
        environment.put("ERL_EPMD_PORT", String.valueOf(ports.portMapper()));
        environment.put("ERL_EPMD_ADDRESS", Ports.LOOPBACK);
        // With input "allowed" the script becomes the node itself instead of waiting beside it: one process to end.
        environment.put("RABBITMQ_ALLOW_INPUT", "1");
        environment.put("RABBITMQ_SERVER_START_ARGS", "-noinput");
        environment.put(
                "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
                "+sbwt none +Bi -start_epmd false -kernel inet_dist_use_interface {127,0,0,1}");
        return environment;
    }
}
