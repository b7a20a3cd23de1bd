package cn.huiyin.bench;

import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.process.Await;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The messages that wait in the queues of all services. */
final class Backlog {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final String DEAD = "dlq";

    private final Channel channel;
    private final List<String> queues;

    Backlog(Connection connection, String managementUri) throws IOException {
        channel = connection.createChannel();
        queues = Web.get(managementUri + "/api/queues", Map.of()).json().items().stream()
                .map(queue -> queue.get("name").textOrEmpty())
                .filter(name -> !name.contains(DEAD) && !name.startsWith("amq."))
                .toList();
    }

    /** @return whether it was worked off in time */
    boolean awaitNone(Duration limit) {
        return Await.until(limit, POLL_INTERVAL, () -> size() == 0);
    }

    private long size() {
        return queues.stream().mapToLong(this::messages).sum();
    }

    private long messages(String queue) {
        try {
            return channel.messageCount(queue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
