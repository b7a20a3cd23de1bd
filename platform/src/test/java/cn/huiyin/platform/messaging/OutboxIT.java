package cn.huiyin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.CaseEventV1.Rejected;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.platform.sample.InterruptibleProxy;
import cn.huiyin.platform.sample.SampleApplication;
import cn.huiyin.platform.sample.SampleCases;
import cn.huiyin.platform.sample.SampleEffects;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithLocalStack
@DirtiesContext
@SpringBootTest(classes = SampleApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class OutboxIT {

    private static final InterruptibleProxy BROKER = new InterruptibleProxy(
            URI.create(TestStack.of(OutboxIT.class).rabbitmq()).getPort());

    @Autowired
    private SampleCases cases;

    @Autowired
    private SampleEffects effects;

    @Autowired
    private OutboxRelay relay;

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private EventCodec codec;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private MongoDatabase database;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        TestStack stack = TestStack.of(OutboxIT.class);
        stack.settings().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("huiyin.rabbitmq.uri", () -> stack.rabbitmq()
                .replace(":" + URI.create(stack.rabbitmq()).getPort() + "/", ":" + BROKER.port() + "/"));
    }

    @BeforeEach
    void brokerIsThere() {
        BROKER.resume();
    }

    @AfterEach
    void relayRuns() {
        if (!relay.isRunning()) {
            relay.start();
        }
    }

    @Test
    void publishesAtOnceWhatItIsWokenFor() {
        OutboxMessage message = cases.store(new Assigned(false));
        relay.send(message.subject(), List.of(message));

        awaitEffect(message);
        await().untilAsserted(() -> {
            assertThat(cases.get(message.subject()).pending()).isNull();
            assertThat(cases.get(message.subject()).traces()).isNull();
        });
    }

    @Test
    void publishesAfterAKillBetweenWriteAndPublish() {
        relay.stop();
        OutboxMessage message = cases.store(new Assigned(false));

        relay.start();

        awaitEffect(message);
    }

    @Test
    void sendsAgainAfterAKillBetweenPublishAndClearing() {
        relay.stop();
        OutboxMessage message = cases.store(new Assigned(false));
        new OutboxPublisher(rabbit, codec).publish(List.of(message));
        awaitEffect(message);

        relay.start();

        await().until(() -> effects.deliveries(message.id()) == 2);
        await().until(() -> cases.pending() == 0);
    }

    @Test
    void takesWritesWhileTheBrokerIsAwayAndPublishesThemWhenItIsBack() {
        BROKER.interrupt();
        List<OutboxMessage> messages = List.of(
                cases.store(new Assigned(false)), cases.store(new Assigned(false)), cases.store(new Assigned(false)));
        messages.forEach(message -> relay.send(message.subject(), List.of(message)));
        await().during(Duration.ofSeconds(2)).until(() -> cases.pending() == 3);

        BROKER.resume();

        messages.forEach(this::awaitEffect);
        await().until(() -> cases.pending() == 0);
    }

    @Test
    void publishesTheOthersWhenTheMessagesOfADocumentCannotBeMade() {
        relay.stop();
        OutboxMessage poison = cases.store(new Assigned(false));
        OutboxMessage message = cases.store(new Assigned(false));
        OutboxCollection<SampleCases.SampleCase> outbox = SampleCases.outbox(database);
        OutboxCollection<SampleCases.SampleCase> choosy =
                new OutboxCollection<>(outbox.documents(), outbox.idOf(), one -> {
                    if (outbox.idOf().apply(one).equals(poison.subject())) {
                        throw new StackOverflowError();
                    }
                    return outbox.messagesOf().apply(one);
                });

        int stuck = new OutboxRounds<>(
                        new Outbox<>(choosy), new OutboxPublisher(rabbit, codec), new OutboxMeters(meters, "choosy"))
                .sweep(() -> Instant.MAX);

        assertThat(stuck).isOne();
        awaitEffect(message);
        assertThat(cases.get(message.subject()).pending()).isNull();
        assertThat(cases.get(poison.subject()).pending()).isOne();
        relay.start();
        await().until(() -> cases.pending() == 0);
    }

    @Test
    void keepsAndCountsWhatNoQueueTakes() {
        OutboxMessage message = cases.store(new Rejected());
        relay.send(message.subject(), List.of(message));

        await().until(() -> meters.counter("huiyin.outbox.unroutable", "collection", "cases")
                        .count()
                >= 1);
        assertThat(cases.get(message.subject()).pending()).isOne();
        rabbit.execute(channel -> channel.queueBind(
                SampleApplication.QUEUE,
                MessageType.EXCHANGE,
                MessageType.of(Rejected.class).routingKey()));
        awaitEffect(message);
    }

    @Test
    void keepsAndCountsWhatTheBrokerRefusesAndSendsItAgain() {
        String full = "test.full";
        rabbit.execute(channel -> {
            channel.queueDeclare(full, false, false, true, Map.of("x-max-length", 0, "x-overflow", "reject-publish"));
            return channel.queueBind(full, MessageType.EXCHANGE, "case.assigned.v1");
        });
        OutboxMessage message = cases.store(new Assigned(false));
        relay.send(message.subject(), List.of(message));
        await().until(() ->
                meters.counter("huiyin.outbox.refused", "collection", "cases").count() >= 2);
        assertThat(cases.get(message.subject()).pending()).isOne();

        rabbit.execute(channel -> channel.queueDelete(full));

        await().untilAsserted(
                        () -> assertThat(cases.get(message.subject()).pending()).isNull());
        awaitEffect(message);
    }

    @Test
    void keepsWhatIsAddedWhileItPublishes() {
        relay.stop();
        OutboxMessage message = cases.store(new Assigned(false));
        cases.changeAgain(message.subject());

        new Outbox<>(SampleCases.outbox(database)).clear(Map.of(message.subject(), new Outbox.Versions(1, 1)));

        assertThat(cases.get(message.subject()).pending()).isEqualTo(2);
        assertThat(cases.get(message.subject()).traces()).containsKey("2");
    }

    @Test
    void doesNotMakePendingAgainWhatAnotherReplicaHasCleared() {
        relay.stop();
        OutboxMessage message = cases.store(new Assigned(false));
        Outbox<SampleCases.SampleCase> outbox = new Outbox<>(SampleCases.outbox(database));
        cases.changeAgain(message.subject());
        outbox.clear(Map.of(message.subject(), new Outbox.Versions(1, 2)));

        outbox.clear(Map.of(message.subject(), new Outbox.Versions(1, 1)));

        assertThat(cases.get(message.subject()).pending()).isNull();
    }

    @Test
    void keepsWhatComesBeforeWhatTheBrokerHas() {
        relay.stop();
        OutboxMessage message = cases.store(new Assigned(false));
        cases.changeAgain(message.subject());

        new Outbox<>(SampleCases.outbox(database)).clear(Map.of(message.subject(), new Outbox.Versions(2, 2)));

        assertThat(cases.get(message.subject()).pending()).isOne();
    }

    @Test
    void joinsVersionsOnlyWhenNoneIsBetween() {
        assertThat(new Outbox.Versions(1, 2).and(new Outbox.Versions(3, 3))).isEqualTo(new Outbox.Versions(1, 3));
        assertThat(new Outbox.Versions(1, 2).and(new Outbox.Versions(4, 4))).isEqualTo(new Outbox.Versions(4, 4));
    }

    @Test
    void setsAPoisonMessageAsideAndReplaysItOnDemand() {
        OutboxMessage message = cases.store(new Assigned(false));
        effects.trouble(message.id(), _ -> {
            throw new IllegalStateException("poison");
        });
        relay.send(message.subject(), List.of(message));
        await().until(() -> deadLetters.count(SampleApplication.QUEUE) == 1);
        assertThat(effects.deliveries(message.id())).isEqualTo(3);

        effects.calm(message.id());
        List<DeadLetter> seen = deadLetters.list(SampleApplication.QUEUE, 10);
        await().until(() -> deadLetters.replay(SampleApplication.QUEUE, message.id()) == 1);

        assertThat(seen).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isEqualTo(message.id());
            assertThat(letter.type()).isEqualTo(message.type());
            assertThat(letter.reason()).isEqualTo("rejected");
            assertThat(letter.setAsideAt()).isNotNull();
        });
        awaitEffect(message);
        await().until(() -> deadLetters.count(SampleApplication.QUEUE) == 0);
    }

    @Test
    void setsAnUnreadableMessageAsideAtOnce() {
        rabbit.send(
                MessageType.EXCHANGE,
                "case.assigned.v1",
                MessageBuilder.withBody("no event".getBytes())
                        .setMessageId("unreadable")
                        .build());

        await().until(() -> deadLetters.count(SampleApplication.QUEUE) == 1);
        deadLetters.list(SampleApplication.QUEUE, 1);
        rabbit.execute(channel -> channel.queuePurge(Queues.deadLetters(SampleApplication.QUEUE)));
    }

    @Test
    void holdsAMessageWhileTheDatabaseIsAway() {
        OutboxMessage message = cases.store(new Assigned(false));
        effects.trouble(message.id(), _ -> {
            throw new MongoTimeoutException("away");
        });
        relay.send(message.subject(), List.of(message));
        await().until(() -> effects.deliveries(message.id()) > 4);
        assertThat(deadLetters.count(SampleApplication.QUEUE)).isZero();

        effects.calm(message.id());

        awaitEffect(message);
    }

    @Test
    void carriesTheTraceOfTheSenderToTheEffect() {
        OutboxMessage plain = cases.message(new Assigned(false));
        OutboxMessage message = new OutboxMessage(
                plain.id(),
                plain.type(),
                plain.subject(),
                plain.sequence(),
                plain.time(),
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                plain.data());

        new OutboxPublisher(rabbit, codec).publish(List.of(message));

        awaitEffect(message);
        assertThat(effects.traceId(message.id())).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    private void awaitEffect(OutboxMessage message) {
        await("effect of " + message.id()).until(() -> effects.hasEffect(message.id()));
    }
}
