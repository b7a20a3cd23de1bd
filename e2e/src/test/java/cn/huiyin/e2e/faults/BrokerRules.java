package cn.huiyin.e2e.faults;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.contracts.MessageType;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.net.URI;
import java.util.Map;

/** Makes a running broker drop the messages of a queue, or reject them. */
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

    /**
     * Binds a full queue to the same keys: the broker rejects these messages, although the queue itself accepts them.
     */
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
