package cn.huiyin.complaint.faults;

import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.observability.Traces;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Receives the events of cases from the broker, as the other services do. */
final class CaseEvents implements AutoCloseable {

    private final EventCodec codec = new EventCodec(Traces.none());
    private final String queue = "test.case-events." + UUID.randomUUID();
    private final List<CloudEvent<Record>> heard = new CopyOnWriteArrayList<>();
    private final CachingConnectionFactory connections;
    private final RabbitTemplate rabbit;

    CaseEvents(String broker) {
        connections = new CachingConnectionFactory(URI.create(broker));
        rabbit = new RabbitTemplate(connections);
        RabbitAdmin admin = new RabbitAdmin(rabbit);
        TopicExchange exchange = new TopicExchange(MessageType.EXCHANGE);
        Queue own = QueueBuilder.nonDurable(queue).build();
        admin.declareExchange(exchange);
        admin.declareQueue(own);
        admin.declareBinding(BindingBuilder.bind(own).to(exchange).with("case.#"));
    }

    /** All messages about this case until now, in the order in which they came. */
    List<CloudEvent<Record>> about(String caseId) {
        for (Message next = rabbit.receive(queue); next != null; next = rabbit.receive(queue)) {
            heard.add(codec.decode(next.getBody()).orElseThrow());
        }
        return heard.stream().filter(event -> event.subject().equals(caseId)).toList();
    }

    @Override
    public void close() {
        connections.destroy();
    }
}
