package cn.huiyin.e2e.faults;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.contracts.MessageType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.net.URI;
import java.util.Map;

/** Lets a running broker take no message of a kind, or refuse it. */
final class BrokerRules implements AutoCloseable {

    private static final String FULL = "test.full";

    private final Connection connection;
    private final Channel channel;

    BrokerRules(String uri) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(URI.create(uri));
        connection = factory.newConnection();
        channel = connection.createChannel();
    }

    void bind(MessageQueue... queues) throws Exception {
        for (MessageQueue queue : queues) {
            for (String key : queue.routingKeys()) {
                channel.queueBind(queue.queueName(), MessageType.EXCHANGE, key);
            }
        }
    }

    void unbind(MessageQueue... queues) throws Exception {
        for (MessageQueue queue : queues) {
            for (String key : queue.routingKeys()) {
                channel.queueUnbind(queue.queueName(), MessageType.EXCHANGE, key);
            }
        }
    }

    /** Lets a queue without room take the same: the broker says no to whoever sends, though this queue has taken it. */
    void refuse(MessageQueue queue) throws Exception {
        Map<String, Object> withoutRoom = Map.of("x-max-length", 0, "x-overflow", "reject-publish");
        channel.queueDeclare(FULL, false, false, false, withoutRoom);
        for (String key : queue.routingKeys()) {
            channel.queueBind(FULL, MessageType.EXCHANGE, key);
        }
    }

    void refuseNoMore() throws Exception {
        channel.queueDelete(FULL);
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
