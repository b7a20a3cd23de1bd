package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.survey.domain.SampleDraw.DrawnStratum;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A survey: one draw. Stored after its follow-ups, so that one that is found is whole.
 *
 * @param days every day of its period; no other survey has one of them
 * @param seed 64 hexadecimal digits by chance, made by the draw; whoever knows it and the cases knows the sample
 * @param seedDigest SHA-256 of the seed, shown from the draw on: so nobody can put another seed in its place later
 * @param places how many were wanted
 * @param cases how many answered cases could have been drawn
 * @param drawn how many were
 */
public record SurveyDocument(
        @BsonId String id,
        String from,
        String to,
        List<String> days,
        String seed,
        String seedDigest,
        int places,
        int cases,
        int drawn,
        List<DrawnStratum> strata,
        Instant drawnAt,
        String drawnBy,
        @Nullable String drawnByName,
        @Nullable Instant closedAt) {

    static final String ID = "_id";
    static final String TO = "to";
    static final String DAYS = "days";
    static final String CLOSED_AT = "closedAt";

    boolean closed() {
        return closedAt != null;
    }
}
