package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;

/** The fields of stored cases that tell their history. */
public final class StoredHistories {

    private static final Codec<HistoryEntry> CODEC = CaseCodecs.registry().get(HistoryEntry.class);

    private StoredHistories() {}

    public static BsonDocument of(CaseBuilder life) {
        List<CaseEvent> events = life.history();
        return new BsonDocument("_id", new BsonString(life.build().id().value()))
                .append("number", new BsonString(life.build().number().value()))
                .append("version", new BsonInt64(events.size()))
                .append(
                        "history",
                        new BsonArray(IntStream.range(0, events.size())
                                .mapToObj(i -> written(new HistoryEntry(i + 1L, events.get(i), "cause-" + i)))
                                .toList()));
    }

    private static BsonDocument written(HistoryEntry entry) {
        BsonDocument document = new BsonDocument();
        CODEC.encode(
                new BsonDocumentWriter(document),
                entry,
                EncoderContext.builder().build());
        return document;
    }
}
