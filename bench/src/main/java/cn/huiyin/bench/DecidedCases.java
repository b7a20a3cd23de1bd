package cn.huiyin.bench;

import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.process.Await;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Envelope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Consumes the messages about decisions: which cases have been assigned or sent to the triage desk, and when. */
final class DecidedCases implements AutoCloseable {

    private static final String EXCHANGE = "huiyin";
    private static final String ASSIGNED = "case.assigned.v1";
    private static final List<String> DECIDED = List.of(ASSIGNED, "case.sent-to-triage.v1");

    private record Decision(String key, long nanos) {}

    private final Connection connection;
    private final Backlog backlog;
    private final Map<String, Decision> byCase = new ConcurrentHashMap<>();

    DecidedCases(StackAddresses stack) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(stack.rabbitmq());
        connection = factory.newConnection("bench");
        backlog = new Backlog(connection, stack.management());
        Channel channel = connection.createChannel();
        String queue = channel.queueDeclare().getQueue();
        for (String key : DECIDED) {
            channel.queueBind(queue, EXCHANGE, key);
        }
        channel.basicConsume(queue, true, new DefaultConsumer(channel) {
            @Override
            public void handleDelivery(String tag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
                long now = System.nanoTime();
                String subject = Json.read(new String(body, StandardCharsets.UTF_8))
                        .get("subject")
                        .textOrEmpty();
                byCase.putIfAbsent(subject, new Decision(envelope.getRoutingKey(), now));
            }
        });
    }

    int count() {
        return byCase.size();
    }

    /**
     * When the message of the assignment arrived, by {@link System#nanoTime}; empty when the case went to the triage
     * desk.
     */
    Optional<Long> assignedAt(String caseId) {
        return Optional.ofNullable(byCase.get(caseId))
                .filter(heard -> heard.key().equals(ASSIGNED))
                .map(Decision::nanos);
    }

    boolean knows(String caseId) {
        return byCase.containsKey(caseId);
    }

    /**
     * Waits until that many cases are decided and their notifications stored.
     *
     * @return false when the limit was reached first
     */
    boolean await(int count, Duration limit) {
        return Await.until(limit, () -> count() >= count) && backlog.awaitNone(limit);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
