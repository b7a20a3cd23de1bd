package cn.huiyin.complaint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Life;
import cn.huiyin.complaint.cases.domain.Lives;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** What is stored of a case comes back as it was. */
class CaseCodecsTest {

    private static final CodecRegistry CODECS = CaseCodecs.registry();

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void givesEveryEventBack(@ForAll("lives") Life life) {
        for (var event : life.history()) {
            assertThat(read(written(CaseEvent.class, event), CaseEvent.class)).isEqualTo(event);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void givesTheCaseBack(@ForAll("lives") Life life) {
        assertThat(read(written(Case.class, life.last()), Case.class)).isEqualTo(life.last());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void namesEveryEventInItsStoredForm(@ForAll("lives") Life life) {
        for (var event : life.history()) {
            assertThat(written(CaseEvent.class, event).getString("type").getValue())
                    .isEqualToIgnoringCase(event.getClass().getSimpleName());
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        return Lives.any();
    }

    private static <T> BsonDocument written(Class<T> type, T value) {
        var document = new BsonDocument();
        CODECS.get(type)
                .encode(
                        new BsonDocumentWriter(document),
                        value,
                        EncoderContext.builder().build());
        return document;
    }

    private static <T> T read(BsonDocument document, Class<T> type) {
        return CODECS.get(type)
                .decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
    }
}
