package cn.huiyin.dispatch.decisions;

import cn.huiyin.contracts.CaseRegisteredV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.DispatchDecidedV1;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.EventHandler;
import cn.huiyin.platform.messaging.OutboxMessage;
import cn.huiyin.platform.messaging.OutboxRelay;
import java.time.Clock;
import java.time.Instant;

/**
 * Decides a registered case and announces the decision. For a case that comes again the stored decision goes out once
 * more under its own id, and whoever has seen it skips it: to look for one first would cost every case a query.
 */
final class DispatchCase implements EventHandler {

    private final Dispatcher dispatcher;
    private final DistrictPack pack;
    private final Decisions decisions;
    private final EventCodec codec;
    private final OutboxRelay relay;
    private final Clock clock;

    DispatchCase(
            Dispatcher dispatcher,
            DistrictPack pack,
            Decisions decisions,
            EventCodec codec,
            OutboxRelay relay,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.pack = pack;
        this.decisions = decisions;
        this.codec = codec;
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public void handle(CloudEvent<Record> event) {
        if (!(event.data() instanceof CaseRegisteredV1 registered)) {
            return;
        }
        decisions.add(decide(registered, event.version()));
        relay.wake(registered.caseId());
    }

    private StoredDecision decide(CaseRegisteredV1 registered, long version) {
        DispatchDecision decision = dispatcher.decide(DecisionMessages.complaint(registered), pack.district());
        Record message = DecisionMessages.message(decision, registered);
        MessageType type =
                message instanceof DispatchDecidedV1 ? MessageType.DISPATCH_DECIDED : MessageType.DISPATCH_UNDECIDED;
        Instant now = clock.instant();
        OutboxMessage announced = codec.outgoing(type, registered.caseId(), version, now, message);
        return new StoredDecision(registered.caseId(), registered.number(), now, pack.version(), announced, version);
    }
}
