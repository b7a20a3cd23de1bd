package cn.huiyin.complaint.incidents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.complaint.acts.ActResult;
import cn.huiyin.complaint.incidents.IncidentDocument.Group;
import cn.huiyin.complaint.incidents.IncidentDocument.Work;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** All incidents, one document each. */
@Repository
public class Incidents {

    /** With one more round the oldest is deleted; its results stand in the cases. */
    private static final int ROUNDS_KEPT = 20;

    /** Entries of work; the oldest go first. */
    private static final int WORK_KEPT = 200;

    private final MongoCollection<IncidentDocument> incidents;

    Incidents(MongoDatabase database) {
        incidents = database.getCollection(IncidentDocument.COLLECTION, IncidentDocument.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                IncidentDocument.COLLECTION,
                new IndexModel(
                        ascending(IncidentDocument.OPENED_WITH),
                        new IndexOptions().name("opened_with").unique(true)),
                new IndexModel(
                        ascending(commands()),
                        new IndexOptions()
                                .name("outstanding")
                                .partialFilterExpression(new Document(commands(), new Document("$gt", "")))));
    }

    /** @return the incident that this request opened, now or earlier */
    IncidentDocument insert(IncidentDocument incident) {
        try {
            incidents.insertOne(incident);
            return incident;
        } catch (MongoWriteException duplicate) {
            if (duplicate.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw duplicate;
            }
            return openedWith(incident.openedWith()).orElseThrow(() -> duplicate);
        }
    }

    Optional<IncidentDocument> openedWith(String key) {
        return Optional.ofNullable(
                incidents.find(eq(IncidentDocument.OPENED_WITH, key)).first());
    }

    public Optional<IncidentDocument> find(String number) {
        return Optional.ofNullable(
                incidents.find(eq(IncidentDocument.NUMBER, number)).first());
    }

    /** Numbers of those that were opened last, the latest first. */
    public List<String> latest(int most) {
        return incidents
                .find()
                .sort(Sorts.descending(IncidentDocument.NUMBER))
                .limit(most)
                .map(IncidentDocument::number)
                .into(new ArrayList<>());
    }

    /** Those of which a case is outstanding. */
    List<IncidentDocument> unfinished() {
        return incidents.find(new Document(commands(), new Document("$gt", ""))).into(new ArrayList<>());
    }

    /** Records work once, however often the request comes. */
    void record(String number, Work work) {
        incidents.updateOne(
                and(eq(IncidentDocument.NUMBER, number), ne(IncidentDocument.WORK + ".id", work.id())),
                Updates.pushEach(IncidentDocument.WORK, List.of(work), new PushOptions().slice(-WORK_KEPT)));
    }

    /** Begins a round, unless it has begun or another one is not finished. */
    void begin(String number, Round round) {
        incidents.updateOne(
                and(
                        eq(IncidentDocument.NUMBER, number),
                        ne(IncidentDocument.ROUNDS + "." + Round.ID, round.id()),
                        Filters.not(new Document(commands(), new Document("$gt", "")))),
                Updates.pushEach(IncidentDocument.ROUNDS, List.of(round), new PushOptions().slice(-ROUNDS_KEPT)));
    }

    /** Notes what came of the act on one case. */
    void note(String number, String round, String caseId, ActResult result) {
        String target = IncidentDocument.ROUNDS + ".$[round]." + Round.TARGETS + ".$[target].";
        incidents.updateOne(
                eq(IncidentDocument.NUMBER, number),
                Updates.combine(
                        Updates.set(target + Round.Target.DONE, true),
                        Updates.set(target + Round.Target.REFUSAL, result.refusal())),
                new UpdateOptions()
                        .arrayFilters(
                                List.of(eq("round." + Round.ID, round), eq("target." + Round.Target.CASE_ID, caseId))));
    }

    /** Ends a round and deletes its text, which stands in the cases now. */
    void end(String number, String round) {
        incidents.updateOne(
                eq(IncidentDocument.NUMBER, number),
                Updates.unset(IncidentDocument.ROUNDS + ".$[round]." + Round.COMMAND),
                new UpdateOptions().arrayFilters(List.of(eq("round." + Round.ID, round))));
    }

    /** @return the group complaint that the incident is, seen now or earlier */
    Group seen(String number, Group group) {
        Bson notYet = and(eq(IncidentDocument.NUMBER, number), exists(IncidentDocument.GROUP, false));
        incidents.updateOne(notYet, Updates.set(IncidentDocument.GROUP, group));
        return find(number).map(IncidentDocument::group).orElse(group);
    }

    void raised(String number) {
        incidents.updateOne(eq(IncidentDocument.NUMBER, number), Updates.set(IncidentDocument.GROUP + ".raised", true));
    }

    private static String commands() {
        return IncidentDocument.ROUNDS + "." + Round.COMMAND;
    }
}
