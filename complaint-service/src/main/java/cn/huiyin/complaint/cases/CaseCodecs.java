package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Facets;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import com.mongodb.MongoClientSettings;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonReader;
import org.bson.BsonType;
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
                        if (type == CaseEvent.class) {
                            return (Codec<T>) new EventCodec(registry);
                        }
                        return type == Facets.class ? (Codec<T>) new FacetsCodec(registry) : null;
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
        private static final Map<String, Class<?>> TYPES =
                Acts.events().stream().collect(Collectors.toMap(EventCodec::nameOf, Function.identity()));

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

    /** Stores each facet as its record under its name, e.g. {@code urges}. */
    private record FacetsCodec(CodecRegistry registry) implements Codec<Facets> {

        private static final Map<String, Class<? extends Record>> TYPES =
                Acts.facets().stream().collect(Collectors.toMap(EventCodec::nameOf, Function.identity()));

        @Override
        public void encode(BsonWriter writer, Facets facets, EncoderContext context) {
            writer.writeStartDocument();
            facets.byType().forEach((type, facet) -> {
                writer.writeName(EventCodec.nameOf(type));
                encode(type, facet, writer, context);
            });
            writer.writeEndDocument();
        }

        private <T extends Record> void encode(Class<T> type, Record facet, BsonWriter writer, EncoderContext context) {
            registry.get(type).encode(writer, type.cast(facet), context);
        }

        @Override
        public Facets decode(BsonReader reader, DecoderContext context) {
            var facets = new HashMap<Class<? extends Record>, Record>();
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                var type = TYPES.get(reader.readName());
                facets.put(type, registry.get(type).decode(reader, context));
            }
            reader.readEndDocument();
            return new Facets(facets);
        }

        @Override
        public Class<Facets> getEncoderClass() {
            return Facets.class;
        }
    }
}
