package cn.huiyin.notify.changes;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import cn.huiyin.platform.mongo.DuplicateKeys;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The last change of each case, one small document per case, read by all replicas. Deleted a year later: the last
 * office of a case must be known when the case goes to another.
 */
@Component
public class CaseChanges {

    private static final String COLLECTION = "case_changes";
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String OFFICE = "office";
    private static final String BEFORE = "before";
    private static final String DEPARTMENTS = "departments";
    private static final String AT = "at";
    private static final String NO_OFFICE = "";
    private static final long KEPT_DAYS = 400;

    private final MongoCollection<Document> cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseChanges(MongoDatabase database, Clock clock, ApplicationEventPublisher events) {
        this.cases = database.getCollection(COLLECTION);
        this.clock = clock;
        this.events = events;
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(AT),
                        new IndexOptions().name("case_changes_expiry").expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
    }

    /** Stores changes, except those that are older than a stored change of the same case. */
    public void add(List<CaseChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            cases.bulkWrite(changes.stream().map(this::write).toList(), new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!DuplicateKeys.areAll(e)) {
                throw e;
            }
        }
        events.publishEvent(new CaseChangesStored());
    }

    /** Cases whose last change was stored in this time, earliest first. */
    public List<CaseChange> between(Instant from, Instant to, int limit) {
        return cases.find(and(gte(AT, Date.from(from)), lt(AT, Date.from(to))))
                .sort(Sorts.ascending(AT))
                .limit(limit)
                .map(CaseChanges::read)
                .into(new ArrayList<>());
    }

    /** Where a later version is stored, nothing matches, and the insert fails because the case is there. */
    private UpdateOneModel<Document> write(CaseChange change) {
        String office = change.office() == null ? NO_OFFICE : change.office();
        Document sameOffice = new Document("$eq", List.of("$" + OFFICE, office));
        Document before = new Document("$cond", List.of(sameOffice, "$" + BEFORE, "$" + OFFICE));
        Document set = new Document(Map.of(
                VERSION,
                change.version(),
                OFFICE,
                office,
                BEFORE,
                before,
                DEPARTMENTS,
                change.departments(),
                AT,
                Date.from(clock.instant())));
        List<Bson> update = List.of(new Document("$set", set));
        return new UpdateOneModel<>(
                and(eq(ID, change.caseId()), lt(VERSION, change.version())), update, new UpdateOptions().upsert(true));
    }

    private static CaseChange read(Document stored) {
        return new CaseChange(
                stored.getString(ID),
                ((Number) stored.get(VERSION)).longValue(),
                officeOf(stored, OFFICE),
                stored.getList(DEPARTMENTS, String.class, List.of()),
                officeOf(stored, BEFORE));
    }

    private static @Nullable String officeOf(Document stored, String field) {
        String office = stored.getString(field);
        return office == null || office.equals(NO_OFFICE) ? null : office;
    }
}
