package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.Party;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/**
 * Stores who acted as one text, {@code party|subject|office|department|name}: it stands in every entry of a history,
 * and as a record weighed a third more. The record that earlier versions stored is still read.
 */
final class ActorCodec implements Codec<CaseActor> {

    private static final String SEPARATOR = "|";
    /** The name stands last, so that it may hold the separator itself. */
    private static final int PARTS = 5;

    private final Codec<CaseActor> records;

    ActorCodec(Codec<CaseActor> records) {
        this.records = records;
    }

    @Override
    public void encode(BsonWriter writer, CaseActor actor, EncoderContext context) {
        writer.writeString(
                Stream.of(actor.party().name(), actor.subject(), actor.office(), actor.department(), actor.name())
                        .map(part -> Objects.requireNonNullElse(part, ""))
                        .collect(Collectors.joining(SEPARATOR)));
    }

    @Override
    public CaseActor decode(BsonReader reader, DecoderContext context) {
        if (reader.getCurrentBsonType() == BsonType.DOCUMENT) {
            return records.decode(reader, context);
        }
        String[] parts = reader.readString().split(Pattern.quote(SEPARATOR), PARTS);
        return new CaseActor(
                Party.valueOf(parts[0]), orNull(parts[1]), orNull(parts[4]), orNull(parts[2]), orNull(parts[3]));
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }

    @Override
    public Class<CaseActor> getEncoderClass() {
        return CaseActor.class;
    }
}
