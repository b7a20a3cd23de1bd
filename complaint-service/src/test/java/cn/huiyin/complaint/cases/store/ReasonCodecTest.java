package cn.huiyin.complaint.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Reason;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Test;

class ReasonCodecTest {

    private final ReasonCodec codec = new ReasonCodec();

    @Test
    void readsWhatItWrote() {
        Reason reason =
                new Reason("place.pin-inside", Map.of("office", List.of("500108004"), "others", List.of("1", "2")));
        BsonDocument stored = new BsonDocument();

        codec.encode(
                new BsonDocumentWriter(stored), reason, EncoderContext.builder().build());

        assertThat(read(stored)).isEqualTo(reason);
    }

    @Test
    void readsTheSentencesOfTheFirstVersion() {
        Reason engine = read(BsonDocument.parse("{stage: 'place', text: '坐标在弹子石街道辖区内。'}"));
        Reason desk = read(BsonDocument.parse("{stage: 'hand', text: '来电人住在弹子石。'}"));

        assertThat(engine.stage()).isEqualTo("place");
        assertThat(engine.sentence()).contains("坐标在弹子石街道辖区内。");
        assertThat(desk).isEqualTo(Reason.byHand("来电人住在弹子石。"));
    }

    private Reason read(BsonDocument stored) {
        return codec.decode(
                new BsonDocumentReader(stored), DecoderContext.builder().build());
    }
}
