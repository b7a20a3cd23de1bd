package cn.huiyin.dispatch.decisions;

import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.EventHandler;
import cn.huiyin.platform.messaging.OutboxMessage;
import cn.huiyin.platform.messaging.OutboxRelay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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
        if (!(event.data() instanceof CaseMessage<?> message) || !(message.event() instanceof Registered complaint)) {
            return;
        }
        CaseSnapshotV1 registered = message.snapshot();
        StoredDecision stored = decisions.add(decide(registered, complaint, event.version()));
        relay.send(stored.caseId(), List.of(stored.message()));
    }

    private StoredDecision decide(CaseSnapshotV1 registered, Registered complaint, long version) {
        DispatchDecision decision =
                dispatcher.decide(DecisionMessages.complaint(registered, complaint), pack.district());
        Instant now = clock.instant();
        OutboxMessage announced =
                codec.outgoing(registered.caseId(), version, now, DecisionMessages.message(decision, registered));
        return new StoredDecision(registered.caseId(), registered.number(), now, pack.version(), announced, version);
    }
}
