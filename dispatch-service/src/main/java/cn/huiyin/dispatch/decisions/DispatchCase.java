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
 * Decides a registered case, by what was in force when it was filed, and announces the decision; the case is kept
 * by the broker until it has the decision. For a
 * case that comes again the decision is made again and has the same id, so whoever has seen it skips it.
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
