package cn.huiyin.dispatch.decisions;

import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.platform.messaging.ConfirmedPublisher;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.EventHandler;
import cn.huiyin.platform.messaging.OutboxMessage;
import java.time.Clock;

/**
 * Decides a registered case and announces the decision; the case is kept by the broker until it has the decision. For a
 * case that comes again the decision is made again and has the same id, so whoever has seen it skips it.
 */
final class DispatchCase implements EventHandler {

    private final Dispatcher dispatcher;
    private final District district;
    private final EventCodec codec;
    private final ConfirmedPublisher publisher;
    private final Clock clock;

    DispatchCase(
            Dispatcher dispatcher, District district, EventCodec codec, ConfirmedPublisher publisher, Clock clock) {
        this.dispatcher = dispatcher;
        this.district = district;
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
        DispatchDecision decision = dispatcher.decide(DecisionMessages.complaint(registered, complaint), district);
        OutboxMessage announced = codec.outgoing(
                registered.caseId(), event.version(), clock.instant(), DecisionMessages.message(decision, registered));
        return announced.as(event.id() + ":decision", announced.traceparent());
    }
}
