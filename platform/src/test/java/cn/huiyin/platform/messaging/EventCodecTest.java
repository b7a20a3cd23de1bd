package cn.huiyin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.huiyin.contracts.CaseEventV1.Rejected;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.MessageSamples;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.observability.Traces;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventCodecTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00.123456Z");

    private static final EventCodec CODEC = new EventCodec(Traces.none());
    private static final String CASE = """
            {"caseId":"c1","number":"n","district":"d","state":"rejected","channel":"web",\
            "registeredAt":"2026-11-24T08:00:00Z","anonymous":true,"deadlines":[]}""";

    private final CaseMessage<Rejected> data = new CaseMessage<>(
            new CaseSnapshotV1(
                    "c1",
                    "n",
                    "d",
                    "rejected",
                    "web",
                    null,
                    null,
                    null,
                    Instant.parse("2026-11-24T08:00:00Z"),
                    null,
                    true,
                    List.of()),
            "office",
            new Rejected());

    @Test
    void readsWhatItWrote() {
        OutboxMessage message = CODEC.outgoing("c1", 7, NOW, data);

        CloudEvent<Record> event = CODEC.decode(CODEC.encode(message)).orElseThrow();

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
        OutboxMessage message = CODEC.outgoing("c1", 7, NOW, data);

        assertThat(new String(CODEC.encode(message), StandardCharsets.UTF_8))
                .contains("\"data\":{\"case\":" + CASE + ",\"by\":\"office\",\"event\":{}}")
                .doesNotContain("null", "traceparent");
    }

    @Test
    void givesEachMessageAnIdOfItsOwn() {
        assertThat(CODEC.outgoing("c1", 7, NOW, data).id())
                .isNotEqualTo(CODEC.outgoing("c1", 7, NOW, data).id());
    }

    @Test
    void refusesARecordThatIsNoMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODEC.outgoing("c1", 7, NOW, new CodedName("500108006", "弹子石街道")))
                .withMessage("data: CodedName (expected: the record of a message)");
    }

    static List<MessageType> types() {
        return MessageType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsTheSampleOfEachMessageAndWritesItTheSame(MessageType type) {
        JsonNode sample = JsonMapper.shared().readTree(MessageSamples.of(type));

        CloudEvent<Record> read = CODEC.decode(MessageSamples.of(type)).orElseThrow();
        byte[] written = CODEC.encode(new OutboxMessage(
                read.id(),
                type.type(),
                read.subject(),
                read.sequence(),
                read.time(),
                read.traceparent(),
                CODEC.outgoing(read.subject(), read.version(), read.time(), read.data())
                        .data()));

        assertThat(JsonMapper.shared().readTree(written)).isEqualTo(sample);
    }

    @Test
    void readsPastFieldsItDoesNotKnow() {
        assertThat(decode(event("\"more\":{},", data(CASE.replace("{", "{\"later\":[1],")))))
                .isEqualTo(data);
    }

    @Test
    void skipsATypeItDoesNotKnow() {
        String later = event("", "").replace("case.rejected.v1", "case.rejected.v2");

        assertThat(CODEC.decode(later.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesWhatIsNoEvent() {
        refuses("no json");
        refuses("");
        refuses(event("", data(CASE)).replace("\"id\":\"e1\",", ""));
        refuses(event("", data("{\"caseId\":{}}")));
        refuses(event("", ""));
        refuses(event("", "").replace("\"data\":{}", "\"data\":null"));
    }

    private void refuses(String text) {
        assertThatExceptionOfType(UnreadableEvent.class)
                .isThrownBy(() -> CODEC.decode(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Record decode(String text) {
        return CODEC.decode(text.getBytes(StandardCharsets.UTF_8)).orElseThrow().data();
    }

    private static String data(String snapshot) {
        return "\"case\":%s,\"by\":\"office\",\"event\":{}".formatted(snapshot);
    }

    private static String event(String more, String data) {
        return "{\"specversion\":\"1.0\",\"id\":\"e1\",\"source\":\"/x\",\"type\":\"cn.huiyin.case.rejected.v1\",%s"
                        .formatted(more)
                + "\"subject\":\"c1\",\"time\":\"2026-11-24T09:00:00Z\",\"sequence\":\"1\",\"data\":{%s}}"
                        .formatted(data);
    }
}
