package cn.huiyin.dispatch.decisions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.MessageSamples;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.DistrictInForce;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.TransientFailure;
import cn.huiyin.platform.observability.Traces;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DispatchCaseTest {

    private final EventCodec codec = new EventCodec(Traces.none());

    @Test
    void leavesACaseWithTheBrokerWhileNobodyKnowsTheTablesOfItsMoment() {
        // Without a publisher: nothing may be announced.
        DispatchCase handler =
                new DispatchCase(new Dispatcher(new KeywordStage()), new Unknown(), codec, null, Clock.systemUTC());
        CloudEvent<Record> registered = codec.decode(MessageSamples.of(MessageType.of(Registered.class)))
                .orElseThrow();

        assertThatThrownBy(() -> handler.handle(registered)).isInstanceOf(TransientFailure.class);
    }

    private static final class Unknown implements DistrictInForce {

        @Override
        public District at(Instant filed) {
            throw new AssertionError("decided all the same");
        }

        @Override
        public boolean isKnownAt(Instant filed) {
            return false;
        }
    }
}
