package cn.huiyin.e2e.faults;

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

    void bind(String queue, String routingKey) throws Exception {
        channel.queueBind(queue, MessageType.EXCHANGE, routingKey);
    }

    void unbind(String queue, String routingKey) throws Exception {
        channel.queueUnbind(queue, MessageType.EXCHANGE, routingKey);
    }

    /** A queue that has no room: the broker says no to whoever sends, though other queues have taken the message. */
    void refuse(String routingKey) throws Exception {
        Map<String, Object> withoutRoom = Map.of("x-max-length", 0, "x-overflow", "reject-publish");
        channel.queueDeclare(FULL, false, false, false, withoutRoom);
        bind(FULL, routingKey);
    }

    void refuseNoMore() throws Exception {
        channel.queueDelete(FULL);
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }
}
