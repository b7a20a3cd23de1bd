package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * Stores an event as its record beside its name, e.g. {@code assigned}. Entries of earlier versions hold the trace of
 * their request too, which is passed over: they are sealed, so it stays where it is.
 */
final class HistoryEntryCodec implements Codec<HistoryEntry> {

    private static final String VERSION = "version";
    private static final String TYPE = "type";
    private static final String DATA = "data";
    private static final String CAUSE = "cause";
    private static final Map<String, Class<?>> TYPES =
            StoredEvents.TYPES.stream().collect(Collectors.toMap(StoredEvents::nameOf, Function.identity()));

    private final CodecRegistry registry;

    HistoryEntryCodec(CodecRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void encode(BsonWriter writer, HistoryEntry entry, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt32(VERSION, Math.toIntExact(entry.version()));
        writer.writeString(TYPE, StoredEvents.nameOf(entry.event().getClass()));
        writer.writeName(DATA);
        encodeRecord(entry.event(), entry.event().getClass(), writer, context);
        if (entry.cause() != null) {
            writer.writeString(CAUSE, entry.cause());
        }
        writer.writeEndDocument();
    }

    @Override
    public HistoryEntry decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        int version = reader.readInt32(VERSION);
        Class<?> type = TYPES.get(reader.readString(TYPE));
        reader.readName(DATA);
        CaseEvent event = (CaseEvent) registry.get(type).decode(reader, context);
        String cause = null;
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            if (reader.readName().equals(CAUSE)) {
                cause = reader.readString();
            } else {
                reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new HistoryEntry(version, event, cause);
    }

    @SuppressWarnings("unchecked")
    private <T> void encodeRecord(CaseEvent event, Class<T> type, BsonWriter writer, EncoderContext context) {
        registry.get(type).encode(writer, (T) event, context);
    }

    @Override
    public Class<HistoryEntry> getEncoderClass() {
        return HistoryEntry.class;
    }
}
