package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.process.Await;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Three RabbitMQ nodes that are one broker, on this machine: for drills. */
public final class BrokerCluster implements AutoCloseable {

    private static final int NODES = 3;
    private static final Duration FORMED = Duration.ofSeconds(60);

    private final StackSettings settings;
    private final PortMapper portMapper;
    private final List<BrokerNode> nodes;

    /** @param settings of whose ports only the port mapper's is used */
    public BrokerCluster(StackSettings settings) {
        this.settings = settings;
        this.portMapper = new PortMapper(settings);
        List<String> names = IntStream.rangeClosed(1, NODES)
                .mapToObj(number -> "huiyin" + number)
                .toList();
        BrokerNode.Membership cluster = new BrokerNode.Membership(
                names.stream().map(name -> name + "@localhost").toList(),
                UUID.randomUUID().toString().replace("-", ""));
        this.nodes = names.stream()
                .map(name -> new BrokerNode(settings, "broker-" + name, name, ports(), Optional.of(cluster)))
                .toList();
    }

    private StackPorts ports() {
        StackPorts free = StackPorts.free();
        return new StackPorts(
                free.database(),
                free.broker(),
                free.management(),
                free.distribution(),
                settings.ports().portMapper(),
                free.identity());
    }

    /** Starts all nodes side by side and returns when they are one broker. */
    public void start() {
        Stopwatch watch = Stopwatch.started();
        portMapper.start();
        nodes.forEach(BrokerNode::launch);
        nodes.forEach(BrokerNode::awaitReady);
        if (!Await.until(FORMED, () -> running() == NODES)) {
            throw new IllegalStateException("nodes of the broker: %d (expected: %d)".formatted(running(), NODES));
        }
        settings.progress().done("broker", NODES + " RabbitMQ nodes", watch.elapsed());
    }

    /** Of all nodes, with commas. */
    public String uris() {
        return nodes.stream().map(BrokerNode::uri).collect(Collectors.joining(","));
    }

    /** Of a node that runs. */
    public String managementUri() {
        return alive().managementUri();
    }

    public long running() {
        return read("/api/nodes").items().stream()
                .filter(node -> node.get("running").isTrue())
                .count();
    }

    /** A queue as the management API describes it. */
    public JsonValue queue(String name) {
        return read("/api/queues/huiyin/" + name);
    }

    /** Kills the node that leads a queue, as a lost machine would. @return a handle to start it again */
    public Runnable killLeaderOf(String queue) {
        String leader = queue(queue).get("leader").textOrEmpty();
        BrokerNode node = nodes.stream()
                .filter(one -> one.erlangName().equals(leader))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("leader of %s: \"%s\"".formatted(queue, leader)));
        node.kill();
        return node::start;
    }

    private BrokerNode alive() {
        return nodes.stream().filter(BrokerNode::isAlive).findFirst().orElseThrow();
    }

    private JsonValue read(String path) {
        return Web.get(managementUri() + path, Map.of()).json();
    }

    @Override
    public void close() {
        nodes.parallelStream().forEach(BrokerNode::close);
        portMapper.close();
    }
}
