package cn.huiyin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.huiyin.contracts.CaseRejectedV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.MessageSamples;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.observability.Traces;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventCodecTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123456Z");

    private final EventCodec codec = new EventCodec(Traces.none());
    private final CaseRejectedV1 data = new CaseRejectedV1("c1", "NA-20261124-0001", null);

    @Test
    void readsWhatItWrote() {
        OutboxMessage message = codec.outgoing(MessageType.CASE_REJECTED, "c1", 7, NOW, data);

        CloudEvent<Record> event = codec.decode(codec.encode(message)).orElseThrow();

        assertThat(event)
                .isEqualTo(new CloudEvent<>(
                        "1.0",
                        message.id(),
                        "/complaint-service",
                        "cn.huiyin.case.rejected.v1",
                        "c1",
                        Instant.parse("2026-11-24T09:00:00.123Z"),
                        "application/json",
                        "7",
                        null,
                        data));
        assertThat(event.version()).isEqualTo(7);
    }

    @Test
    void writesNoNulls() {
        OutboxMessage message = codec.outgoing(MessageType.CASE_REJECTED, "c1", 7, NOW, data);

        assertThat(new String(codec.encode(message), StandardCharsets.UTF_8))
                .contains("\"data\":{\"caseId\":\"c1\",\"number\":\"NA-20261124-0001\"}")
                .doesNotContain("null", "traceparent");
    }

    @Test
    void givesEachMessageAnIdOfItsOwn() {
        assertThat(codec.outgoing(MessageType.CASE_REJECTED, "c1", 7, NOW, data).id())
                .isNotEqualTo(codec.outgoing(MessageType.CASE_REJECTED, "c1", 7, NOW, data)
                        .id());
    }

    @Test
    void refusesARecordOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.outgoing(MessageType.CASE_CLOSED, "c1", 7, NOW, data))
                .withMessage("data: CaseRejectedV1 (expected: CaseClosedV1)");
    }

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void readsTheSampleOfEachMessageAndWritesItTheSame(MessageType type) {
        JsonNode sample = JsonMapper.shared().readTree(MessageSamples.of(type));

        CloudEvent<Record> read = codec.decode(MessageSamples.of(type)).orElseThrow();
        byte[] written = codec.encode(new OutboxMessage(
                read.id(),
                type.type(),
                read.subject(),
                read.sequence(),
                read.time(),
                read.traceparent(),
                codec.outgoing(type, read.subject(), read.version(), read.time(), read.data())
                        .data()));

        assertThat(JsonMapper.shared().readTree(written)).isEqualTo(sample);
    }

    @Test
    void readsPastFieldsItDoesNotKnow() {
        assertThat(decode(event("\"more\":{},", "\"caseId\":\"c1\",\"number\":\"n\",\"later\":[1]")))
                .isEqualTo(new CaseRejectedV1("c1", "n", null));
    }

    @Test
    void skipsATypeItDoesNotKnow() {
        String later = event("", "").replace("case.rejected.v1", "case.rejected.v2");

        assertThat(codec.decode(later.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesWhatIsNoEvent() {
        refuses("no json");
        refuses("");
        refuses(event("", "").replace("\"id\":\"e1\",", ""));
        refuses(event("", "\"caseId\":{}"));
        refuses(event("", "").replace("\"data\":{}", "\"data\":null"));
    }

    private void refuses(String text) {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> codec.decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Record decode(String text) {
        return codec.decode(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().data();
    }

    private static String event(String more, String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"e1\",\"source\":\"/x\",\"type\":\"cn.huiyin.case.rejected.v1\",%s"
                        .formatted(more)
                + "\"subject\":\"c1\",\"time\":\"2026-11-24T09:00:00Z\",\"sequence\":\"1\",\"data\":{%s}}"
                        .formatted(data);
    }
}
