package cn.huiyin.complaint.cases.related;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What a case can be related to others by.
 *
 * @param version of the case when this was derived
 * @param at when the case was registered
 * @param caller keyed hash of the telephone number; absent where none was left, or none that can be read
 * @param cell cell of the map in which it happens; absent where no point is known
 * @param compared true or absent: earlier cases of the same matter were looked for
 */
public record RelatedCase(
        @BsonId String id,
        long version,
        Instant at,
        @Nullable String caller,
        @Nullable String cell,
        @Nullable Boolean compared) {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String AT = "at";
    static final String CALLER = "caller";
    static final String CELL = "cell";
    static final String COMPARED = "compared";
}
