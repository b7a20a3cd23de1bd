package cn.huiyin.complaint.survey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.huiyin.complaint.survey.FollowUpDocument.Link;
import cn.huiyin.complaint.survey.domain.FollowUp;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * The links of follow-ups. A link opens one follow-up, until it was answered in any way, and no longer than it is
 * valid.
 */
@Repository
class FollowUpLinks {

    private final MongoCollection<FollowUpDocument> followUps;

    FollowUpLinks(MongoDatabase database) {
        followUps = database.getCollection(FollowUps.COLLECTION, FollowUpDocument.class);
    }

    /**
     * Gives this link to the next follow-up that is owed one; an earlier link becomes invalid. The follow-up is held,
     * so that nobody calls. If neither {@link #sent} nor {@link #notSent} follows until then, it is owed a link again.
     *
     * @param heldBy stored as the caller who holds the follow-up
     */
    Optional<FollowUpDocument> give(Link link, String heldBy, List<String> surveys, Instant now, Instant heldUntil) {
        Bson owed = and(
                eq(FollowUpDocument.LINK_OWED, true),
                in(FollowUpDocument.SURVEY, surveys),
                lte(FollowUpDocument.HELD_UNTIL, now));
        return Optional.ofNullable(followUps.findOneAndUpdate(
                owed,
                combine(
                        set(FollowUpDocument.LINK, link),
                        set(FollowUpDocument.CALLER, heldBy),
                        set(FollowUpDocument.HELD_UNTIL, heldUntil)),
                new FindOneAndUpdateOptions()
                        .sort(Sorts.ascending(FollowUpDocument.HELD_UNTIL))
                        .returnDocument(ReturnDocument.AFTER)));
    }

    /** The message has left: nobody calls until the link has expired. */
    void sent(FollowUpDocument given, Link link) {
        followUps.updateOne(
                holding(given, link),
                combine(
                        set(FollowUpDocument.CALL_AT, link.until()),
                        unset(FollowUpDocument.LINK_OWED),
                        unset(FollowUpDocument.CALLER),
                        set(FollowUpDocument.HELD_UNTIL, Instant.EPOCH)));
    }

    /** No message can be sent: the citizen is called like one without a link. */
    void notSent(FollowUpDocument given) {
        followUps.updateOne(
                eq(FollowUpDocument.ID, given.id()),
                combine(
                        unset(FollowUpDocument.LINK),
                        unset(FollowUpDocument.LINK_OWED),
                        unset(FollowUpDocument.CALLER),
                        set(FollowUpDocument.HELD_UNTIL, Instant.EPOCH)));
    }

    Optional<FollowUpDocument> find(String id) {
        return Optional.ofNullable(followUps.find(eq(FollowUpDocument.ID, id)).first());
    }

    /** The open follow-up of a valid link. */
    Optional<FollowUpDocument> opened(String hash, Instant now) {
        return Optional.ofNullable(followUps
                .find(and(
                        eq(FollowUpDocument.LINK_HASH, hash),
                        eq(FollowUpDocument.OPEN, true),
                        gt(FollowUpDocument.LINK_UNTIL, now)))
                .first());
    }

    /** Those whose link was sent and has expired. */
    List<FollowUpDocument> expired(Instant now) {
        return followUps
                .find(and(eq(FollowUpDocument.OPEN, true), lte(FollowUpDocument.LINK_UNTIL, now)))
                .into(new ArrayList<>());
    }

    /**
     * Stores what was answered by a link, or that nothing was; the link opens nothing any more.
     *
     * @return false when the follow-up has ended or the link was used meanwhile; nothing is stored then
     */
    boolean store(FollowUpDocument before, Link link, FollowUp after) {
        return followUps
                        .updateOne(
                                holding(before, link),
                                combine(
                                        FollowUps.changesTo(after),
                                        unset(FollowUpDocument.LINK),
                                        unset(FollowUpDocument.LINK_OWED)))
                        .getMatchedCount()
                == 1;
    }

    private static Bson holding(FollowUpDocument followUp, Link link) {
        return and(
                eq(FollowUpDocument.ID, followUp.id()),
                eq(FollowUpDocument.OPEN, true),
                eq(FollowUpDocument.LINK_HASH, link.hash()));
    }
}
