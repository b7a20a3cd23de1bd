package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import java.time.Instant;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Stores a deadline that an event starts as one text, {@code kind|startedAt|dueAt|versions}, the times in milliseconds
 * to the base of 36: most cases have four or more of them, and as a record each weighed twice as much. A deadline that
 * is not just started is stored as its record, as earlier versions stored all. The two versions by which it was
 * computed, mostly those of one pack, are one text.
 */
final class DeadlineCodec implements Codec<Deadline> {

    private static final String CALENDAR = "calendarVersion";
    private static final String POLICY = "policyVersion";
    private static final String VERSIONS = "versions";
    private static final String SEPARATOR = "|";
    private static final Pattern SEPARATORS = Pattern.compile(Pattern.quote(SEPARATOR));
    /** The versions stand last, so that they may hold the separator themselves. */
    private static final int PARTS = 4;

    private static final int BASE = Character.MAX_RADIX;
    private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();

    private final Codec<Deadline> records;

    DeadlineCodec(Codec<Deadline> records) {
        this.records = records;
    }

    @Override
    public void encode(BsonWriter writer, Deadline deadline, EncoderContext context) {
        Instant dueAt = deadline.dueAt();
        if (dueAt != null && isJustStarted(deadline)) {
            writer.writeString(String.join(
                    SEPARATOR,
                    deadline.kind().name(),
                    written(deadline.startedAt()),
                    written(dueAt),
                    versions(deadline.calendarVersion(), deadline.policyVersion())));
            return;
        }
        BsonDocument stored = new BsonDocument();
        records.encode(new BsonDocumentWriter(stored), deadline, context);
        String calendar = stored.remove(CALENDAR).asString().getValue();
        String policy = stored.remove(POLICY).asString().getValue();
        stored.put(VERSIONS, new BsonString(versions(calendar, policy)));
        DOCUMENTS.encode(writer, stored, context);
    }

    private static boolean isJustStarted(Deadline deadline) {
        return deadline.running() && deadline.missingYear() == null && deadline.pausedAt() == null;
    }

    @Override
    public Deadline decode(BsonReader reader, DecoderContext context) {
        if (reader.getCurrentBsonType() == BsonType.STRING) {
            String[] parts = SEPARATORS.split(reader.readString(), PARTS);
            return new Deadline(
                    DeadlineKind.valueOf(parts[0]),
                    read(parts[1]),
                    read(parts[2]),
                    null,
                    null,
                    null,
                    calendar(parts[3]),
                    policy(parts[3]));
        }
        BsonDocument stored = DOCUMENTS.decode(reader, context);
        String versions = stored.remove(VERSIONS).asString().getValue();
        stored.put(CALENDAR, new BsonString(calendar(versions)));
        stored.put(POLICY, new BsonString(policy(versions)));
        return records.decode(new BsonDocumentReader(stored), context);
    }

    private static String written(Instant time) {
        return Long.toString(time.toEpochMilli(), BASE);
    }

    private static Instant read(String text) {
        return Instant.ofEpochMilli(Long.parseLong(text, BASE));
    }

    private static String versions(String calendar, String policy) {
        return calendar.equals(policy) ? calendar : calendar + SEPARATOR + policy;
    }

    private static String calendar(String versions) {
        int end = versions.indexOf(SEPARATOR);
        return end < 0 ? versions : versions.substring(0, end);
    }

    private static String policy(String versions) {
        return versions.substring(versions.indexOf(SEPARATOR) + 1);
    }

    @Override
    public Class<Deadline> getEncoderClass() {
        return Deadline.class;
    }
}
