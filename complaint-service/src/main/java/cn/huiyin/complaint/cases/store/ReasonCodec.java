package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Stores a reason as one text, {@code code|name=value|name=value,value}: a history has many of them, and as a document
 * each weighed a half more. Where a value holds what parts the text, it is a document with a field for each name, as
 * earlier versions stored all.
 */
final class ReasonCodec implements Codec<Reason> {

    private static final String CODE = "code";
    private static final String FIELD_END = "|";
    private static final String NAME_END = "=";
    private static final String VALUE_END = ",";

    @Override
    public void encode(BsonWriter writer, Reason reason, EncoderContext context) {
        if (reason.args().values().stream().allMatch(ReasonCodec::fitsIntoText)) {
            writer.writeString(text(reason));
            return;
        }
        writer.writeStartDocument();
        writer.writeString(CODE, reason.code());
        reason.args().forEach((name, values) -> {
            writer.writeName(name);
            write(writer, values);
        });
        writer.writeEndDocument();
    }

    /** An empty list would be read as one empty value. */
    private static boolean fitsIntoText(List<String> values) {
        return !values.isEmpty()
                && values.stream().noneMatch(value -> value.contains(FIELD_END) || value.contains(VALUE_END));
    }

    private static String text(Reason reason) {
        StringBuilder text = new StringBuilder(reason.code());
        reason.args()
                .forEach((name, values) ->
                        text.append(FIELD_END).append(name).append(NAME_END).append(String.join(VALUE_END, values)));
        return text.toString();
    }

    private static Reason ofText(String text) {
        String[] fields = text.split(Pattern.quote(FIELD_END), -1);
        LinkedHashMap<String, List<String>> args = new LinkedHashMap<>();
        for (int i = 1; i < fields.length; i++) {
            int end = fields[i].indexOf(NAME_END);
            args.put(
                    fields[i].substring(0, end),
                    List.of(fields[i].substring(end + 1).split(VALUE_END, -1)));
        }
        return new Reason(fields[0], args);
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
        if (reader.getCurrentBsonType() == BsonType.STRING) {
            return ofText(reader.readString());
        }
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
