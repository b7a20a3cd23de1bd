package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Deadline;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a deadline as its record; the two versions it was computed by, mostly those of one pack, as one text. */
final class DeadlineCodec implements Codec<Deadline> {

    private static final String CALENDAR = "calendarVersion";
    private static final String POLICY = "policyVersion";
    private static final String VERSIONS = "versions";
    private static final String SEPARATOR = "|";
    private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();

    private final Codec<Deadline> records;

    DeadlineCodec(Codec<Deadline> records) {
        this.records = records;
    }

    @Override
    public void encode(BsonWriter writer, Deadline deadline, EncoderContext context) {
        BsonDocument stored = new BsonDocument();
        records.encode(new BsonDocumentWriter(stored), deadline, context);
        String calendar = stored.remove(CALENDAR).asString().getValue();
        String policy = stored.remove(POLICY).asString().getValue();
        stored.put(VERSIONS, new BsonString(calendar.equals(policy) ? calendar : calendar + SEPARATOR + policy));
        DOCUMENTS.encode(writer, stored, context);
    }

    @Override
    public Deadline decode(BsonReader reader, DecoderContext context) {
        BsonDocument stored = DOCUMENTS.decode(reader, context);
        String versions = stored.remove(VERSIONS).asString().getValue();
        int end = versions.indexOf(SEPARATOR);
        stored.put(CALENDAR, new BsonString(end < 0 ? versions : versions.substring(0, end)));
        stored.put(POLICY, new BsonString(end < 0 ? versions : versions.substring(end + 1)));
        return records.decode(new BsonDocumentReader(stored), context);
    }

    @Override
    public Class<Deadline> getEncoderClass() {
        return Deadline.class;
    }
}
