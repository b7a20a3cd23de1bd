package cn.huiyin.dispatch.decisions;

import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.dispatch.district.DistrictInForce;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.platform.messaging.ConfirmedPublisher;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.EventHandler;
import cn.huiyin.platform.messaging.OutboxMessage;
import cn.huiyin.platform.messaging.TransientFailure;
import java.time.Clock;
import java.time.Instant;

/**
 * Decides a registered case by the district that was in force when it was filed, and publishes the decision. The
 * message of the case is acknowledged after the broker has confirmed the decision. When it is delivered again, the
 * decision is made again with the same id, so that consumers ignore the second one.
 */
final class DispatchCase implements EventHandler {

    private final Dispatcher dispatcher;
    private final DistrictInForce districts;
    private final EventCodec codec;
    private final ConfirmedPublisher publisher;
    private final Clock clock;

    DispatchCase(
            Dispatcher dispatcher,
            DistrictInForce districts,
            EventCodec codec,
            ConfirmedPublisher publisher,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.districts = districts;
        this.codec = codec;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void handle(CloudEvent<Record> event) {
        if (event.data() instanceof CaseMessage<?> message && message.event() instanceof Registered complaint) {
            publisher.publish(decision(event, message.snapshot(), complaint));
        }
    }

    private OutboxMessage decision(CloudEvent<Record> event, CaseSnapshotV1 registered, Registered complaint) {
        Instant filed = registered.registeredAt();
        if (!districts.isKnownAt(filed)) {
            throw new TransientFailure("What is in force at " + filed + " is not known yet.");
        }
        DispatchDecision decision =
                dispatcher.decide(DecisionMessages.complaint(registered, complaint), districts.at(filed));
        OutboxMessage announced = codec.outgoing(
                registered.caseId(), event.version(), clock.instant(), DecisionMessages.message(decision, registered));
        return announced.as(event.id() + ":decision", announced.traceparent());
    }
}
