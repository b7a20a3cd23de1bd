package cn.huiyin.complaint.survey;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a case, from which a sample may draw.
 *
 * @param id case and time of the answer
 * @param office code of the office that answered
 * @param filedByItsOffice whether who filed it works for that office; it is not drawn
 */
public record AnsweredDocument(
        @BsonId String id,
        String caseId,
        Instant answeredAt,
        String office,
        @Nullable String category,
        boolean filedByItsOffice) {

    static final String ID = "_id";
    static final String CASE_ID = "caseId";
    static final String ANSWERED_AT = "answeredAt";
    static final String OFFICE = "office";
    static final String CATEGORY = "category";
    static final String FILED_BY_ITS_OFFICE = "filedByItsOffice";
}
