package cn.huiyin.complaint.cases.contactaccess;

import static com.mongodb.client.model.Accumulators.last;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Sorts.orderBy;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.store.FlatFilter;
import cn.huiyin.platform.mongo.Indexes;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.KeysetWindows;
import cn.huiyin.platform.paging.Page;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All accesses to contact data. One is written before anything is shown, and never changed. */
@Repository
public class ContactAccessLog {

    public static final String COLLECTION = "contact_accesses";

    private static final KeysetWindows NEWEST_FIRST = KeysetWindows.newestFirst(Duration.ofDays(7));
    private static final int MOST_PERSONS = 200;

    private final MongoCollection<ContactAccess> collection;

    ContactAccessLog(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, ContactAccess.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                index("case", ContactAccess.CASE_ID, ContactAccess.AT),
                index("person", ContactAccess.PERSON, ContactAccess.AT, ContactAccess.ID),
                index("staff", ContactAccess.STAFF, ContactAccess.AT, ContactAccess.ID));
    }

    private static IndexModel index(String name, String... fields) {
        return new IndexModel(ascending(fields), new IndexOptions().name(name));
    }

    public void record(ContactAccess access) {
        collection.insertOne(access);
    }

    /** All accesses to one case, oldest first. */
    public List<ContactAccess> ofCase(String caseId) {
        return collection
                .find(eq(ContactAccess.CASE_ID, caseId))
                .sort(Sorts.ascending(ContactAccess.AT))
                .into(new ArrayList<>());
    }

    /**
     * One page of the accesses of persons, newest first.
     *
     * @param person null for everybody
     * @param day as the district counts it; null for all
     */
    public Page<ContactAccess> page(
            @Nullable String person, @Nullable LocalDate day, Instant now, @Nullable Cursor cursor, int size) {
        return page(
                person == null ? eq(ContactAccess.STAFF, true) : eq(ContactAccess.PERSON, person),
                false,
                day,
                now,
                cursor,
                size);
    }

    /** The same of a person's own accesses, those to restricted cases too. */
    public Page<ContactAccess> own(
            String person, @Nullable LocalDate day, Instant now, @Nullable Cursor cursor, int size) {
        return page(eq(ContactAccess.PERSON, person), true, day, now, cursor, size);
    }

    private Page<ContactAccess> page(
            Bson whose,
            boolean restrictedToo,
            @Nullable LocalDate day,
            Instant now,
            @Nullable Cursor cursor,
            int size) {
        Bson scope = restrictedToo
                ? whose
                : FlatFilter.setAside(
                        FlatFilter.of(whose, eq(ContactAccess.RESTRICTED, null)), ContactAccess.RESTRICTED);
        return NEWEST_FIRST.page(
                day == null ? Instant.EPOCH : DistrictDay.startOf(day),
                day == null ? now : DistrictDay.startOf(day.plusDays(1)).minusMillis(1),
                cursor,
                size,
                (slice, most) -> collection
                        .find(FlatFilter.of(scope, slice.filter(ContactAccess.AT, ContactAccess.ID)))
                        .sort(NEWEST_FIRST.sort(ContactAccess.AT, ContactAccess.ID))
                        .limit(most)
                        .into(new ArrayList<>()),
                access -> new Cursor(access.at(), access.id()));
    }

    private static Document oneBySearch(int ofSearch, int ofAccess) {
        Document isSearch = new Document("$eq", List.of("$" + ContactAccess.PURPOSE, ContactAccess.EARLIER_CASES));
        return new Document("$cond", List.of(isSearch, ofSearch, ofAccess));
    }

    /** Who opened contact data on a day and how often, the most accesses first. */
    public List<PersonAccesses> persons(LocalDate day) {
        Bson ofDay = FlatFilter.of(
                eq(ContactAccess.STAFF, true),
                eq(ContactAccess.RESTRICTED, null),
                new Document(
                        ContactAccess.AT,
                        new Document("$gte", DistrictDay.startOf(day))
                                .append("$lt", DistrictDay.startOf(day.plusDays(1)))));
        return collection
                .aggregate(
                        List.of(
                                match(ofDay),
                                sort(Sorts.ascending(ContactAccess.AT)),
                                group(
                                        "$" + ContactAccess.PERSON,
                                        last(ContactAccess.NAME, "$" + ContactAccess.NAME),
                                        last(ContactAccess.ROLE, "$" + ContactAccess.ROLE),
                                        sum("accesses", oneBySearch(0, 1)),
                                        sum("searches", oneBySearch(1, 0))),
                                sort(orderBy(Sorts.descending("accesses"), Sorts.ascending(ContactAccess.ID))),
                                limit(MOST_PERSONS)),
                        PersonAccesses.class)
                .into(new ArrayList<>());
    }
}
