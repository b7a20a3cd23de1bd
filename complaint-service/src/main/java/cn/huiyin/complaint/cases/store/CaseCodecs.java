package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Deadline;
import com.mongodb.MongoClientSettings;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** How the records of the domain are stored: as they are, ids as strings, events beside their names. */
final class CaseCodecs {

    private CaseCodecs() {}

    static CodecRegistry registry() {
        CodecRegistry records = MongoClientSettings.getDefaultCodecRegistry();
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(
                        new IdCodec<>(CaseId.class, CaseId::new, CaseId::value),
                        new IdCodec<>(CaseNumber.class, CaseNumber::new, CaseNumber::value),
                        new ActorCodec(records.get(CaseActor.class)),
                        new DeadlineCodec(records.get(Deadline.class)),
                        new ReasonCodec()),
                CodecRegistries.fromProviders(new CodecProvider() {
                    @Override
                    @SuppressWarnings("unchecked")
                    public <T> Codec<T> get(Class<T> type, CodecRegistry registry) {
                        return type == HistoryEntry.class ? (Codec<T>) new HistoryEntryCodec(registry) : null;
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
}
