package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** Stores an event as its record beside its name, e.g. {@code assigned}; the trace as bytes, half as long as its text. */
final class HistoryEntryCodec implements Codec<HistoryEntry> {

    private static final String VERSION = "version";
    private static final String TYPE = "type";
    private static final String DATA = "data";
    private static final String CAUSE = "cause";
    private static final String TRACE = "trace";
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
        if (entry.traceparent() != null) {
            writer.writeBinaryData(TRACE, new BsonBinary(bytes(entry.traceparent())));
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
        String traceparent = null;
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            if (reader.readName().equals(CAUSE)) {
                cause = reader.readString();
            } else {
                traceparent = text(reader.readBinaryData().getData());
            }
        }
        reader.readEndDocument();
        return new HistoryEntry(version, event, cause, traceparent);
    }

    @SuppressWarnings("unchecked")
    private <T> void encodeRecord(CaseEvent event, Class<T> type, BsonWriter writer, EncoderContext context) {
        registry.get(type).encode(writer, (T) event, context);
    }

    private static byte[] bytes(String traceparent) {
        return HexFormat.of().parseHex(traceparent.replace("-", ""));
    }

    /** Version, trace, span and flags: 1, 16, 8 and 1 bytes. */
    private static String text(byte[] trace) {
        HexFormat hex = HexFormat.of();
        return String.join(
                "-",
                hex.formatHex(trace, 0, 1),
                hex.formatHex(trace, 1, 17),
                hex.formatHex(trace, 17, 25),
                hex.formatHex(trace, 25, 26));
    }

    @Override
    public Class<HistoryEntry> getEncoderClass() {
        return HistoryEntry.class;
    }
}
