package cn.huiyin.complaint.officerproposals;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.FlatFilter;
import cn.huiyin.complaint.cases.store.Scope;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * Open cases and experience of each officer. The cost is that of the office's open cases and of those that it ended
 * within the time.
 */
@Repository
class OfficerFigures {

    private final MongoCollection<CaseDocument> cases;

    OfficerFigures(MongoCollection<CaseDocument> cases) {
        this.cases = cases;
    }

    record OpenCase(String officer, Instant dueAt) {}

    /** The open cases that an officer in particular has. */
    List<OpenCase> open(Scope scope) {
        Bson open = FlatFilter.setAside(scope.within(eq(CaseFacts.OPEN, true)), CaseFacts.RESTRICTED);
        return cases
                .withDocumentClass(Document.class)
                .find(open)
                .projection(Projections.include(CaseFacts.OFFICER, CaseFacts.QUEUE_AT))
                .map(found -> found.get(CaseDocument.FACTS, Document.class))
                .into(new ArrayList<>())
                .stream()
                .filter(facts -> facts.getString("officer") != null)
                .map(facts -> new OpenCase(
                        facts.getString("officer"), facts.getDate("queueAt").toInstant()))
                .toList();
    }

    /** How many cases of a category each officer has ended since then, by id. */
    Map<String, Integer> ended(Scope scope, String category, Instant since) {
        Bson ended = FlatFilter.setAside(
                scope.within(FlatFilter.of(
                        eq(CaseFacts.OPEN, false), gte(CaseFacts.QUEUE_AT, since), eq(CaseFacts.CATEGORY, category))),
                CaseFacts.CATEGORY,
                CaseFacts.RESTRICTED);
        HashMap<String, Integer> byOfficer = new HashMap<>();
        cases.withDocumentClass(Document.class)
                .aggregate(List.of(
                        Aggregates.match(ended),
                        Aggregates.group("$" + CaseFacts.OFFICER, Accumulators.sum("ended", 1))))
                .forEach(group -> byOfficer.put(
                        Objects.requireNonNullElse(group.getString("_id"), ""), group.getInteger("ended")));
        return byOfficer;
    }
}
