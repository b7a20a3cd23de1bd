package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import java.util.List;
import org.bson.Document;

/**
 * Accesses to contact data stood in their case; now they have a collection of their own, so that they can be listed.
 */
@ChangeUnit(id = "looks-out-of-cases", order = "001", author = "huiyin")
public class MoveContactAccessOutOfCases {

    private static final String VIEWS = "contactViews";
    private static final String KIND = "kind";
    private static final String SERVICE = "service";

    private final MongoDatabase database;

    public MoveContactAccessOutOfCases(MongoDatabase database) {
        this.database = database;
    }

    /**
     * An access gets an id from its case and its place there, so that one that was moved already is not moved twice.
     */
    @Execution
    public void move() {
        MongoCollection<Document> cases = database.getCollection("cases");
        for (Document one : cases.find(Filters.exists(VIEWS))) {
            List<Document> views = one.getList(VIEWS, Document.class);
            for (int i = 0; i < views.size(); i++) {
                String id = one.getString("_id") + "-" + i;
                database.getCollection("contact_looks")
                        .replaceOne(
                                Filters.eq("_id", id),
                                access(id, one, views.get(i)),
                                new ReplaceOptions().upsert(true));
            }
            cases.updateOne(Filters.eq("_id", one.getString("_id")), Updates.unset(VIEWS));
        }
    }

    private static Document access(String id, Document one, Document view) {
        Document access = new Document("_id", id).append("at", view.getDate("at"));
        if (!SERVICE.equals(view.getString(KIND))) {
            access.append("staff", true);
        }
        access.append("role", view.getString(KIND)).append("person", view.getString("subject"));
        if (view.getString("name") != null) {
            access.append("name", view.getString("name"));
        }
        return access.append("caseId", one.getString("_id"))
                .append("number", one.getString("number"))
                .append("purpose", view.getString("purpose"));
    }

    /** What was moved is moved again by the next start, to the same ids. */
    @RollbackExecution
    public void leave() {}
}
