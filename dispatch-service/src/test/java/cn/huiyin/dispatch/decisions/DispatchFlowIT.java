package cn.huiyin.dispatch.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.DispatchDecidedV1;
import cn.huiyin.contracts.DispatchUndecidedV1;
import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.contracts.PlaceV1;
import cn.huiyin.contracts.ReasonV1;
import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.EventConsumer;
import cn.huiyin.platform.messaging.OutboxMessage;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Binding.DestinationType;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;

class DispatchFlowIT extends RunningDispatchService {

    private static final PlaceV1 IN_DANZISHI = new PlaceV1(106.5836, 29.5868, null);
    private static final PlaceV1 NOWHERE = new PlaceV1(null, null, null);

    private final String outcomes = "test.outcomes." + UUID.randomUUID();
    private final String caseId = UUID.randomUUID().toString();

    @Autowired
    private RabbitTemplate rabbit;

    @Autowired
    private AmqpAdmin admin;

    @Autowired
    private EventCodec codec;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private List<EventConsumer> consumers;

    @BeforeEach
    void listen() {
        admin.declareQueue(QueueBuilder.nonDurable(outcomes).autoDelete().build());
        admin.declareBinding(toOutcomes());
    }

    @AfterEach
    void leave() {
        admin.deleteQueue(outcomes);
    }

    @Test
    void decidesACaseAtAPointWithAReasonForEveryStage() {
        deliver(registered(IN_DANZISHI));

        CloudEvent<Record> event = next();
        assertThat(event.subject()).isEqualTo(caseId);
        assertThat(event.sequence()).isEqualTo("1");
        assertThat(event.data()).isInstanceOfSatisfying(DispatchDecidedV1.class, decided -> {
            assertThat(decided.office().name()).isEqualTo("弹子石街道");
            assertThat(decided.deadlineClass()).isEqualTo("urgent");
            assertThat(decided.departments()).isNotEmpty();
            assertThat(decided.reasons())
                    .extracting(ReasonV1::code)
                    .contains("place.pin-inside")
                    .anyMatch(code -> code.startsWith("text."))
                    .anyMatch(code -> code.startsWith("responsibility."))
                    .anyMatch(code -> code.startsWith("deadline."));
        });
    }

    @Test
    void leavesACaseWithoutAPlaceToTheTriageDesk() {
        deliver(registered(NOWHERE));

        assertThat(next().data()).isInstanceOfSatisfying(DispatchUndecidedV1.class, undecided -> {
            assertThat(undecided.candidates()).isEmpty();
            assertThat(undecided.reasons()).isNotEmpty();
        });
    }

    @Test
    void leavesASwappedPairOfNumbersToTheTriageDesk() {
        deliver(registered(new PlaceV1(29.5868, 106.5836, null)));

        assertThat(next().data())
                .isInstanceOfSatisfying(DispatchUndecidedV1.class, undecided -> assertThat(undecided.reasons())
                        .extracting(ReasonV1::code)
                        .contains("place.pin-swapped"));
    }

    @Test
    void givesWhatIsDeliveredTwiceTheSameDecisionUnderTheSameId() {
        OutboxMessage registered = registered(IN_DANZISHI);
        deliver(registered);
        CloudEvent<Record> first = next();

        deliver(registered);
        CloudEvent<Record> second = next();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.data()).isEqualTo(first.data());
    }

    @Test
    void keepsACaseUntilAQueueHasTakenItsDecision() {
        double before = unroutable();
        admin.removeBinding(toOutcomes());
        deliver(registered(IN_DANZISHI));
        await().until(() -> unroutable() > before);

        admin.declareBinding(toOutcomes());

        assertThat(next().subject()).isEqualTo(caseId);
    }

    @Test
    void consumesTheQueuesOfThisServiceInTheContractsAndNoOther() {
        assertThat(consumers)
                .extracting(EventConsumer::queue, EventConsumer::routingKeys)
                .containsExactlyElementsOf(Stream.of(MessageQueue.values())
                        .filter(queue -> queue.consumer().equals("dispatch-service"))
                        .map(queue -> tuple(queue.queueName(), queue.routingKeys()))
                        .toList());
    }

    private OutboxMessage registered(PlaceV1 place) {
        Instant at = Instant.parse("2026-03-10T04:00:00Z");
        CaseSnapshotV1 current = new CaseSnapshotV1(
                caseId, "NA-20260310-0001", "500108", "registered", "web", null, null, null, at, null, true, List.of());
        Registered event = new Registered("工地夜间施工噪音扰民", null, place, 0);
        return codec.outgoing(caseId, 1, at, new CaseMessage<>(current, "citizen", event));
    }

    private void deliver(OutboxMessage message) {
        Message body = MessageBuilder.withBody(codec.encode(message))
                .setContentType(CloudEvent.CONTENT_TYPE)
                .setMessageId(message.id())
                .build();
        rabbit.send(MessageType.EXCHANGE, MessageType.of(Registered.class).routingKey(), body);
    }

    /** The next outcome for this test's case. */
    private CloudEvent<Record> next() {
        return await().until(
                        this::poll, found -> found != null && found.subject().equals(caseId));
    }

    private CloudEvent<Record> poll() {
        Message message = rabbit.receive(outcomes);
        return message == null ? null : codec.decode(message.getBody()).orElseThrow();
    }

    private double unroutable() {
        return meters.get("huiyin.outbox.unroutable").counter().count();
    }

    private Binding toOutcomes() {
        return new Binding(outcomes, DestinationType.QUEUE, MessageType.EXCHANGE, "dispatch.#", null);
    }
}
