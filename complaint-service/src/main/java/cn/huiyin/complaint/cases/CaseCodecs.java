package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import com.mongodb.MongoClientSettings;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** How the records of the domain are stored: as they are, ids as strings, events beside their names. */
final class CaseCodecs {

    private CaseCodecs() {}

    static CodecRegistry registry() {
        var records = MongoClientSettings.getDefaultCodecRegistry();
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(
                        new IdCodec<>(CaseId.class, CaseId::new, CaseId::value),
                        new IdCodec<>(CaseNumber.class, CaseNumber::new, CaseNumber::value)),
                CodecRegistries.fromProviders(new org.bson.codecs.configuration.CodecProvider() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> Codec<T> get(Class<T> type, CodecRegistry registry) {
                        return type == CaseEvent.class ? (Codec<T>) new EventCodec(registry) : null;
                    }
                }),
                records);
    }

    private record IdCodec<T>(Class<T> type, Function<String, T> read, Function<T, String> write) implements Codec<T> {
        @Override
        public void encode(BsonWriter writer, T value, EncoderContext context) {
            writer.writeString(write.apply(value));
        }

        @Override
        public T decode(BsonReader reader, DecoderContext context) {
            return read.apply(reader.readString());
        }

        @Override
        public Class<T> getEncoderClass() {
            return type;
        }
    }

    /** Stores an event as its record beside its name, e.g. {@code assigned}. */
    private static final class EventCodec implements Codec<CaseEvent> {
        private static final String TYPE = "type";
        private static final String DATA = "data";
        private static final Map<String, Class<?>> TYPES = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                .collect(Collectors.toMap(EventCodec::nameOf, Function.identity()));

        private final CodecRegistry registry;

        EventCodec(CodecRegistry registry) {
            this.registry = registry;
        }

        @Override
        public void encode(BsonWriter writer, CaseEvent event, EncoderContext context) {
            writer.writeStartDocument();
            writer.writeString(TYPE, nameOf(event.getClass()));
            writer.writeName(DATA);
            encodeRecord(event, event.getClass(), writer, context);
            writer.writeEndDocument();
        }

        @Override
        public CaseEvent decode(BsonReader reader, DecoderContext context) {
            reader.readStartDocument();
            var type = TYPES.get(reader.readString(TYPE));
            reader.readName(DATA);
            var event = (CaseEvent) registry.get(type).decode(reader, context);
            reader.readEndDocument();
            return event;
        }

        @SuppressWarnings("unchecked")
        private <T> void encodeRecord(CaseEvent event, Class<T> type, BsonWriter writer, EncoderContext context) {
            registry.get(type).encode(writer, (T) event, context);
        }

        private static String nameOf(Class<?> type) {
            var name = type.getSimpleName();
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }

        @Override
        public Class<CaseEvent> getEncoderClass() {
            return CaseEvent.class;
        }
    }
}
