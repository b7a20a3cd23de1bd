package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.observability.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.amqp.core.Declarable;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Outbox, publisher and consumers, each made use of by the service that declares them. */
@AutoConfiguration(
        after = RabbitAutoConfiguration.class,
        afterName = {
            "cn.huiyin.platform.mongo.MongoPlatformAutoConfiguration",
            "cn.huiyin.platform.observability.ObservabilityAutoConfiguration"
        })
class MessagingAutoConfiguration {

    @Bean
    EventCodec eventCodec(Traces traces) {
        return new EventCodec(traces);
    }

    @Bean
    OutboxRelays outboxRelays(ConnectionFactory connections, EventCodec codec, MeterRegistry meters, Clock clock) {
        return new OutboxRelays(returning(connections), codec, meters, clock);
    }

    @Bean
    ConfirmedPublisher confirmedPublisher(ConnectionFactory connections, EventCodec codec, MeterRegistry meters) {
        return new ConfirmedPublisher(
                new OutboxPublisher(returning(connections), codec), new OutboxMeters(meters, "none"));
    }

    /** Mandatory; what no queue takes comes back beside its confirm. */
    private static RabbitTemplate returning(ConnectionFactory connections) {
        RabbitTemplate rabbit = new RabbitTemplate(connections);
        rabbit.setMandatory(true);
        rabbit.setReturnsCallback(_ -> {});
        return rabbit;
    }

    @Bean
    Declarables topology(ObjectProvider<EventConsumer> consumers, ObjectProvider<ReaderQueues> readers) {
        List<Declarable> all = new ArrayList<>(List.of(new TopicExchange(MessageType.EXCHANGE)));
        consumers.forEach(consumer -> all.addAll(
                Queues.declare(consumer.queue(), consumer.routingKeys().toArray(String[]::new))
                        .getDeclarables()));
        readers.stream()
                .flatMap(reader -> reader.queues().stream())
                .map(queue ->
                        Queues.declare(queue.queueName(), queue.routingKeys().toArray(String[]::new)))
                .forEach(declared -> all.addAll(declared.getDeclarables()));
        return new Declarables(all);
    }

    @Bean
    EventConsumers eventConsumers(
            ObjectProvider<EventConsumer> consumers,
            ConnectionFactory connections,
            EventCodec codec,
            Traces traces,
            MeterRegistry meters) {
        return new EventConsumers(consumers.orderedStream().toList(), connections, codec, traces, meters);
    }

    @Bean
    DeadLetters deadLetters(RabbitTemplate rabbit, ObjectProvider<EventConsumer> consumers) {
        return new DeadLetters(
                rabbit, consumers.orderedStream().map(EventConsumer::queue).toList());
    }

    @Bean
    DeadLetterEndpoint deadLetterEndpoint(DeadLetters letters) {
        return new DeadLetterEndpoint(letters);
    }
}
