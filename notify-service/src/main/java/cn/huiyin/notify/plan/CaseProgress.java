package cn.huiyin.notify.plan;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * The progress of each case, by the highest version seen of each event that makes others out of date. Deleted a year
 * after the last event.
 */
@Component
public class CaseProgress {

    private static final String COLLECTION = "case_progress";
    private static final String ID = "_id";
    private static final String SEEN = "seen";
    private static final String AT = "at";
    private static final long KEPT_DAYS = 400;

    private final MongoCollection<Document> cases;
    private final Clock clock;

    CaseProgress(MongoDatabase database, Clock clock) {
        this.cases = database.getCollection(COLLECTION);
        this.clock = clock;
    }

    /** Remembers the events, each case in one write. */
    public void remember(List<CaseUpdate> updates) {
        Map<String, List<CaseUpdate>> byCase = updates.stream().collect(Collectors.groupingBy(CaseUpdate::caseId));
        if (!byCase.isEmpty()) {
            cases.bulkWrite(
                    byCase.entrySet().stream()
                            .map(entry -> seen(entry.getKey(), entry.getValue()))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    private UpdateOneModel<Document> seen(String caseId, List<CaseUpdate> updates) {
        List<Bson> changes = new ArrayList<>(List.of(Updates.set(AT, clock.instant())));
        Map<String, Long> latest =
                updates.stream().collect(Collectors.toMap(CaseUpdate::event, CaseUpdate::version, Math::max));
        latest.forEach((event, version) -> changes.add(Updates.max(SEEN + "." + event, version)));
        return new UpdateOneModel<>(eq(caseId), Updates.combine(changes), new UpdateOptions().upsert(true));
    }

    /** The progress of a case; that of an unknown case is empty. */
    public Progress of(String caseId) {
        return of(Set.of(caseId)).getOrDefault(caseId, Progress.NONE);
    }

    /** The progress of these cases; unknown cases are left out. */
    public Map<String, Progress> of(Set<String> caseIds) {
        Map<String, Progress> progress = new HashMap<>();
        if (!caseIds.isEmpty()) {
            cases.find(in(ID, caseIds)).forEach(stored -> progress.put(stored.getString(ID), progress(stored)));
        }
        return progress;
    }

    private static Progress progress(Document stored) {
        Map<String, Long> latest = new HashMap<>();
        stored.get(SEEN, Document.class).forEach((event, version) -> latest.put(event, ((Number) version).longValue()));
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
