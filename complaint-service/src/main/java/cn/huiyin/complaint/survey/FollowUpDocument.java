package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.survey.domain.FollowUp;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of one case that a survey has drawn, as stored.
 *
 * @param place in the order of the tickets, from 1: who is called when nobody waits for another attempt
 * @param office code of the office that answered
 * @param open true or absent: has not ended
 * @param caller to whom it was given; nobody else may call
 * @param heldUntil until then
 * @param reopenOwed true or absent: the case is to be opened again for the result. The only field that changes after
 *     the end, and no part of what was said
 * @param linkOwed true or absent: the citizen is to get a link
 * @param link the link that the citizen got last; absent where there is none, and once it was used or has expired
 */
public record FollowUpDocument(
        @BsonId String id,
        String survey,
        int place,
        String caseId,
        String number,
        String office,
        String category,
        FollowUp followUp,
        @Nullable Boolean open,
        @Nullable String caller,
        Instant heldUntil,
        @Nullable Boolean reopenOwed,
        @Nullable Boolean linkOwed,
        @Nullable Link link) {

    static final String ID = "_id";
    static final String SURVEY = "survey";
    static final String PLACE = "place";
    static final String OFFICE = "office";
    static final String FOLLOW_UP = "followUp";
    static final String ATTEMPTS = "followUp.attempts";
    static final String CALL_AT = "followUp.callAt";
    static final String ENDING = "followUp.ending";
    static final String OPINION = "followUp.result.opinion";
    static final String ENDED_AT = "followUp.endedAt";
    static final String OPEN = "open";
    static final String CALLER = "caller";
    static final String HELD_UNTIL = "heldUntil";
    static final String REOPEN_OWED = "reopenOwed";
    static final String LINK_OWED = "linkOwed";
    static final String LINK = "link";
    static final String LINK_HASH = "link.hash";
    static final String LINK_UNTIL = "link.until";

    /**
     * A link with which the citizen answers once.
     *
     * @param hash SHA-256 of its token in hexadecimal; the token itself stands nowhere but in the message
     * @param until opens nothing from then on
     */
    public record Link(String hash, Instant until) {}
}
