package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Stores a reason as its code with what is said beside it, one value as a text: a history has many of them. */
final class ReasonCodec implements Codec<Reason> {

    private static final String CODE = "code";

    @Override
    public void encode(BsonWriter writer, Reason reason, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString(CODE, reason.code());
        reason.args().forEach((name, values) -> {
            writer.writeName(name);
            write(writer, values);
        });
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, List<String> values) {
        if (values.size() == 1) {
            writer.writeString(values.getFirst());
            return;
        }
        writer.writeStartArray();
        values.forEach(writer::writeString);
        writer.writeEndArray();
    }

    @Override
    public Reason decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        LinkedHashMap<String, List<String>> fields = new LinkedHashMap<>();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            fields.put(reader.readName(), read(reader));
        }
        reader.readEndDocument();
        List<String> code = fields.remove(CODE);
        return code == null ? written(fields) : new Reason(code.getFirst(), fields);
    }

    /** Cases of the first version hold {@code stage} and the sentence, in Chinese. */
    private static Reason written(Map<String, List<String>> fields) {
        return Reason.written(fields.get("stage").getFirst(), fields.get("text").getFirst());
    }

    private static List<String> read(BsonReader reader) {
        if (reader.getCurrentBsonType() == BsonType.STRING) {
            return List.of(reader.readString());
        }
        ArrayList<String> values = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            values.add(reader.readString());
        }
        reader.readEndArray();
        return List.copyOf(values);
    }

    @Override
    public Class<Reason> getEncoderClass() {
        return Reason.class;
    }
}
