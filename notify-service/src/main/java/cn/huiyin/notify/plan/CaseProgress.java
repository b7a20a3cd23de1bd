package cn.huiyin.notify.plan;

import static com.mongodb.client.model.Filters.eq;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far each case has come, by the highest version seen of each event that makes others old news. Forgotten a year after the last event. */
@Component
public class CaseProgress {

    private static final String COLLECTION = "case_progress";
    private static final String SEEN = "seen";
    private static final String AT = "at";
    private static final long KEPT_DAYS = 400;

    private final MongoCollection<Document> cases;
    private final Clock clock;

    CaseProgress(MongoDatabase database, Clock clock) {
        this.cases = database.getCollection(COLLECTION);
        this.clock = clock;
    }

    /** Remembers the event, and tells how far the case has come with it. */
    public Progress remember(CaseUpdate update) {
        Document after = cases.findOneAndUpdate(
                eq(update.caseId()),
                Updates.combine(
                        Updates.max(SEEN + "." + update.event(), update.version()), Updates.set(AT, clock.instant())),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return progress(after);
    }

    /** How far the case has come; nowhere for one that is not known. */
    public Progress of(String caseId) {
        return progress(cases.find(eq(caseId)).first());
    }

    private static Progress progress(@Nullable Document stored) {
        Map<String, Long> latest = new HashMap<>();
        if (stored != null) {
            Document seen = stored.get(SEEN, Document.class);
            seen.forEach((event, version) -> latest.put(event, ((Number) version).longValue()));
        }
        return new Progress(latest);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(AT),
                        new IndexOptions().name("case_progress_expiry").expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
    }
}
