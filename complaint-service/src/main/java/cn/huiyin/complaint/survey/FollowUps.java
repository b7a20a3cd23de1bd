package cn.huiyin.complaint.survey;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import cn.huiyin.complaint.survey.domain.Ending;
import cn.huiyin.complaint.survey.domain.FollowUp;
import cn.huiyin.complaint.survey.domain.SurveyResult;
import cn.huiyin.platform.mongo.Indexes;
import cn.huiyin.platform.paging.Cursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All follow-ups. Every write names one that is open, so none changes after its end. */
@Repository
class FollowUps {

    static final String COLLECTION = "survey_follow_ups";
    private static final String NO_OFFICE = "";

    private final MongoCollection<FollowUpDocument> followUps;

    FollowUps(MongoDatabase database) {
        followUps = database.getCollection(COLLECTION, FollowUpDocument.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                index("place", new IndexOptions(), FollowUpDocument.SURVEY, FollowUpDocument.PLACE),
                index(
                        "next",
                        new IndexOptions().partialFilterExpression(eq(FollowUpDocument.OPEN, true)),
                        FollowUpDocument.OPEN,
                        FollowUpDocument.CALL_AT,
                        FollowUpDocument.PLACE),
                index(
                        "reopen_owed",
                        new IndexOptions().partialFilterExpression(eq(FollowUpDocument.REOPEN_OWED, true)),
                        FollowUpDocument.REOPEN_OWED),
                index(
                        "link_owed",
                        new IndexOptions().partialFilterExpression(eq(FollowUpDocument.LINK_OWED, true)),
                        FollowUpDocument.LINK_OWED,
                        FollowUpDocument.HELD_UNTIL),
                index(
                        "link_hash",
                        new IndexOptions().unique(true).partialFilterExpression(gt(FollowUpDocument.LINK_HASH, "")),
                        FollowUpDocument.LINK_HASH));
    }

    private static IndexModel index(String name, IndexOptions options, String... fields) {
        return new IndexModel(ascending(fields), options.name(name));
    }

    void insert(List<FollowUpDocument> drawn) {
        followUps.insertMany(drawn);
    }

    /** Takes back those of a draw that did not become a survey. */
    void removeAllOf(String survey) {
        followUps.deleteMany(eq(FollowUpDocument.SURVEY, survey));
    }

    Optional<FollowUpDocument> find(String id) {
        return Optional.ofNullable(followUps.find(eq(FollowUpDocument.ID, id)).first());
    }

    List<FollowUpDocument> ofSurvey(String survey) {
        return followUps
                .find(eq(FollowUpDocument.SURVEY, survey))
                .sort(Sorts.ascending(FollowUpDocument.PLACE))
                .into(new ArrayList<>());
    }

    /** One page of these surveys, by survey and place. @param after its place and survey were the last before */
    List<FollowUpDocument> page(
            List<String> surveys, FollowUpPart part, Optional<String> office, @Nullable Cursor after, int limit) {
        ArrayList<Bson> wanted = new ArrayList<>(List.of(in(FollowUpDocument.SURVEY, surveys), part.filter()));
        office.ifPresent(code -> wanted.add(eq(FollowUpDocument.OFFICE, code)));
        if (after != null) {
            int place = Math.clamp(after.at().toEpochMilli(), 0, Integer.MAX_VALUE);
            wanted.add(or(
                    gt(FollowUpDocument.SURVEY, after.id()),
                    and(eq(FollowUpDocument.SURVEY, after.id()), gt(FollowUpDocument.PLACE, place))));
        }
        return followUps
                .find(and(wanted))
                .sort(Sorts.ascending(FollowUpDocument.SURVEY, FollowUpDocument.PLACE))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /**
     * The one that somebody shall call now: the one they hold already, else the next that nobody holds. It is theirs
     * for a while.
     *
     * @param office whose cases they are not given, since they work there; null for none
     */
    Optional<FollowUpDocument> take(
            String caller, @Nullable String office, List<String> surveys, Instant now, Instant until) {
        Bson held = and(
                eq(FollowUpDocument.OPEN, true),
                in(FollowUpDocument.SURVEY, surveys),
                eq(FollowUpDocument.CALLER, caller),
                gt(FollowUpDocument.HELD_UNTIL, now));
        Bson free = and(
                eq(FollowUpDocument.OPEN, true),
                lte(FollowUpDocument.CALL_AT, now),
                in(FollowUpDocument.SURVEY, surveys),
                lte(FollowUpDocument.HELD_UNTIL, now),
                ne(FollowUpDocument.OFFICE, Objects.requireNonNullElse(office, NO_OFFICE)));
        Bson take = combine(set(FollowUpDocument.CALLER, caller), set(FollowUpDocument.HELD_UNTIL, until));
        FindOneAndUpdateOptions first = new FindOneAndUpdateOptions()
                .sort(Sorts.ascending(FollowUpDocument.CALL_AT, FollowUpDocument.PLACE))
                .returnDocument(ReturnDocument.AFTER);
        return Optional.ofNullable(followUps.findOneAndUpdate(held, take, first))
                .or(() -> Optional.ofNullable(followUps.findOneAndUpdate(free, take, first)));
    }

    /** Gives one back that is not to be called before this. */
    void putOff(FollowUpDocument taken, Instant callAt) {
        followUps.updateOne(
                and(eq(FollowUpDocument.ID, taken.id()), eq(FollowUpDocument.OPEN, true)),
                combine(
                        set(FollowUpDocument.CALL_AT, callAt),
                        unset(FollowUpDocument.CALLER),
                        set(FollowUpDocument.HELD_UNTIL, Instant.EPOCH)));
    }

    long countOpen(List<String> surveys) {
        return followUps.countDocuments(and(eq(FollowUpDocument.OPEN, true), in(FollowUpDocument.SURVEY, surveys)));
    }

    /**
     * Stores what an attempt led to, and gives the follow-up back.
     *
     * @return false when it has ended or was given to somebody else meanwhile; nothing is stored then
     */
    boolean store(FollowUpDocument before, FollowUp after) {
        Bson unchanged = and(
                eq(FollowUpDocument.ID, before.id()),
                eq(FollowUpDocument.OPEN, true),
                eq(FollowUpDocument.CALLER, before.caller()),
                size(FollowUpDocument.ATTEMPTS, before.followUp().attempts().size()));
        return followUps.updateOne(unchanged, changesTo(after)).getMatchedCount() == 1;
    }

    /** What every attempt changes. */
    static Bson changesTo(FollowUp after) {
        ArrayList<Bson> changes = new ArrayList<>(List.of(
                set(FollowUpDocument.FOLLOW_UP, after),
                unset(FollowUpDocument.CALLER),
                set(FollowUpDocument.HELD_UNTIL, Instant.EPOCH)));
        if (!after.open()) {
            changes.add(unset(FollowUpDocument.OPEN));
            changes.add(unset(FollowUpDocument.LINK_OWED));
            changes.add(unset(FollowUpDocument.LINK));
        }
        SurveyResult result = after.result();
        if (result != null && result.dissatisfied()) {
            changes.add(set(FollowUpDocument.REOPEN_OWED, true));
        }
        return combine(changes);
    }

    /** Ends all that are open: nobody calls after the survey is closed. */
    void endAllOf(String survey, Instant at) {
        followUps.updateMany(
                and(eq(FollowUpDocument.SURVEY, survey), eq(FollowUpDocument.OPEN, true)),
                combine(
                        set(FollowUpDocument.ENDING, Ending.NOT_REACHED),
                        set(FollowUpDocument.ENDED_AT, at),
                        unset(FollowUpDocument.OPEN),
                        unset(FollowUpDocument.LINK_OWED),
                        unset(FollowUpDocument.LINK),
                        unset(FollowUpDocument.CALLER)));
    }

    List<FollowUpDocument> owingReopening() {
        return followUps.find(eq(FollowUpDocument.REOPEN_OWED, true)).into(new ArrayList<>());
    }

    void reopeningDone(String id) {
        followUps.updateOne(eq(FollowUpDocument.ID, id), unset(FollowUpDocument.REOPEN_OWED));
    }
}
