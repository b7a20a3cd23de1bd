package cn.huiyin.complaint.cases.looks;

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

/** All looks at contact data. A look is written before anything is shown, and never changed. */
@Repository
public class ContactLooks {

    public static final String COLLECTION = "contact_looks";

    private static final KeysetWindows NEWEST_FIRST = KeysetWindows.newestFirst(Duration.ofDays(7));
    private static final int MOST_PERSONS = 200;

    private final MongoCollection<ContactLook> collection;

    ContactLooks(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, ContactLook.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                index("case", ContactLook.CASE_ID, ContactLook.AT),
                index("person", ContactLook.PERSON, ContactLook.AT, ContactLook.ID),
                index("staff", ContactLook.STAFF, ContactLook.AT, ContactLook.ID));
    }

    private static IndexModel index(String name, String... fields) {
        return new IndexModel(ascending(fields), new IndexOptions().name(name));
    }

    public void record(ContactLook look) {
        collection.insertOne(look);
    }

    /** All looks at one case, oldest first. */
    public List<ContactLook> ofCase(String caseId) {
        return collection
                .find(eq(ContactLook.CASE_ID, caseId))
                .sort(Sorts.ascending(ContactLook.AT))
                .into(new ArrayList<>());
    }

    /**
     * One page of the looks of persons, newest first.
     *
     * @param person null for everybody
     * @param day as the district counts it; null for all
     */
    public Page<ContactLook> page(
            @Nullable String person, @Nullable LocalDate day, Instant now, @Nullable Cursor cursor, int size) {
        Bson scope = person == null ? eq(ContactLook.STAFF, true) : eq(ContactLook.PERSON, person);
        return NEWEST_FIRST.page(
                day == null ? Instant.EPOCH : DistrictDay.startOf(day),
                day == null ? now : DistrictDay.startOf(day.plusDays(1)).minusMillis(1),
                cursor,
                size,
                (slice, most) -> collection
                        .find(FlatFilter.of(scope, slice.filter(ContactLook.AT, ContactLook.ID)))
                        .sort(NEWEST_FIRST.sort(ContactLook.AT, ContactLook.ID))
                        .limit(most)
                        .into(new ArrayList<>()),
                look -> new Cursor(look.at(), look.id()));
    }

    private static Document oneBySearch(int ofSearch, int ofLook) {
        Document isSearch = new Document("$eq", List.of("$" + ContactLook.PURPOSE, ContactLook.EARLIER_CASES));
        return new Document("$cond", List.of(isSearch, ofSearch, ofLook));
    }

    /** Who looked on a day and how often, the most looks first. */
    public List<PersonLooks> persons(LocalDate day) {
        Bson ofDay = FlatFilter.of(
                eq(ContactLook.STAFF, true),
                new Document(
                        ContactLook.AT,
                        new Document("$gte", DistrictDay.startOf(day))
                                .append("$lt", DistrictDay.startOf(day.plusDays(1)))));
        return collection
                .aggregate(
                        List.of(
                                match(ofDay),
                                sort(Sorts.ascending(ContactLook.AT)),
                                group(
                                        "$" + ContactLook.PERSON,
                                        last(ContactLook.NAME, "$" + ContactLook.NAME),
                                        last(ContactLook.ROLE, "$" + ContactLook.ROLE),
                                        sum("looks", oneBySearch(0, 1)),
                                        sum("searches", oneBySearch(1, 0))),
                                sort(orderBy(Sorts.descending("looks"), Sorts.ascending(ContactLook.ID))),
                                limit(MOST_PERSONS)),
                        PersonLooks.class)
                .into(new ArrayList<>());
    }
}
