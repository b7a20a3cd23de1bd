package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Ports;
import java.util.Optional;

/**
 * The broker: RabbitMQ as a throwaway node of this user. Erlang's port mapper is a child of ours as well, so that
 * neither is left behind.
 */
public final class BrokerServer implements BackingService {

    private static final String NAME = "broker";

    private final StackSettings settings;
    private final PortMapper portMapper;
    private final BrokerNode node;

    public BrokerServer(StackSettings settings) {
        this.settings = settings;
        this.portMapper = new PortMapper(settings);
        this.node = new BrokerNode(settings, NAME, "huiyin", settings.ports(), Optional.empty());
    }

    @Override
    public String name() {
        return NAME;
    }

    public String uri() {
        return node.uri();
    }

    /** With user and password. */
    public String managementUri() {
        return node.managementUri();
    }

    @Override
    public void start() {
        requireFreePorts();
        Stopwatch watch = Stopwatch.started();
        portMapper.start();
        node.launch();
        node.awaitReady();
        settings.progress().done(NAME, "RabbitMQ on port " + settings.ports().broker(), watch.elapsed());
    }

    @Override
    public boolean isAlive() {
        return portMapper.isAlive() && node.isAlive();
    }

    /** Kills it without a chance to tidy up: for drills. */
    public void kill() {
        node.kill();
        portMapper.kill();
    }

    @Override
    public void close() {
        node.close();
        portMapper.close();
    }

    @Override
    public void requireFreePorts() {
        StackPorts ports = settings.ports();
        Ports.requireFree(ports.broker(), NAME, "HUIYIN_RABBITMQ_PORT");
        Ports.requireFree(ports.management(), "broker management", "HUIYIN_RABBITMQ_PORT");
        Ports.requireFree(ports.distribution(), "broker distribution", "HUIYIN_RABBITMQ_PORT");
        Ports.requireFree(ports.portMapper(), "Erlang port mapper", "HUIYIN_EPMD_PORT");
    }
}
