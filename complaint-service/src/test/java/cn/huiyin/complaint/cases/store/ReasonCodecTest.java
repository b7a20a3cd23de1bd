package cn.huiyin.complaint.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Reason;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Test;

class ReasonCodecTest {

    private final ReasonCodec codec = new ReasonCodec();

    @Test
    void readsWhatItWrote() {
        Reason reason =
                new Reason("place.pin-inside", Map.of("office", List.of("500108004"), "others", List.of("1", "2")));

        BsonValue stored = written(reason);

        assertThat(stored.isString()).isTrue();
        assertThat(read(stored)).isEqualTo(reason);
    }

    @Test
    void readsWhatItWroteAlsoWhereValuesHoldWhatPartsThem() {
        List<Reason> reasons = List.of(
                Reason.checked(),
                Reason.byHand(""),
                Reason.byHand("a=b，见附件。"),
                Reason.byHand("长江村,|三组"),
                new Reason("text.by-words", Map.of("words", List.of("夜里", "打桩,浇筑"))),
                new Reason("text.by-words", Map.of("words", List.of())),
                new Reason("text.by-words", Map.of("words", List.of("", ""))));

        assertThat(reasons)
                .allSatisfy(reason -> assertThat(read(written(reason))).isEqualTo(reason));
    }

    @Test
    void readsTheDocumentsThatEarlierVersionsWrote() {
        assertThat(read(BsonDocument.parse("{code: 'place.pin-inside', office: '500108004', others: ['1', '2']}")))
                .isEqualTo(new Reason(
                        "place.pin-inside", Map.of("office", List.of("500108004"), "others", List.of("1", "2"))));
    }

    @Test
    void readsTheSentencesOfTheFirstVersion() {
        Reason engine = read(BsonDocument.parse("{stage: 'place', text: '坐标在弹子石街道辖区内。'}"));
        Reason desk = read(BsonDocument.parse("{stage: 'hand', text: '来电人住在弹子石。'}"));

        assertThat(engine.stage()).isEqualTo("place");
        assertThat(engine.sentence()).contains("坐标在弹子石街道辖区内。");
        assertThat(desk).isEqualTo(Reason.byHand("来电人住在弹子石。"));
    }

    /** Beside a name, as in the list of an event. */
    private BsonValue written(Reason reason) {
        BsonDocument around = new BsonDocument();
        BsonDocumentWriter writer = new BsonDocumentWriter(around);
        writer.writeStartDocument();
        writer.writeName("reason");
        codec.encode(writer, reason, EncoderContext.builder().build());
        writer.writeEndDocument();
        return around.get("reason");
    }

    private Reason read(BsonValue stored) {
        BsonDocumentReader reader = new BsonDocumentReader(new BsonDocument("reason", stored));
        reader.readStartDocument();
        reader.readName("reason");
        return codec.decode(reader, DecoderContext.builder().build());
    }
}
