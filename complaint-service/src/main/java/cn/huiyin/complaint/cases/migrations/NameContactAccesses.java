package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import org.bson.Document;

/** Accesses to contact data and their counts by day were called looks. */
@ChangeUnit(id = "named-contact-accesses", order = "014", author = "huiyin")
public class NameContactAccesses {

    private static final String ID = "_id";
    private static final String LOOKS = "looks";

    private final MongoDatabase database;

    public NameContactAccesses(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void rename() {
        move("contact_looks", "contact_accesses");
        move("contact_look_counts", "contact_access_counts");
    }

    /** One by one and by their ids, since today's collection may be there already: it can be done twice. */
    private void move(String before, String today) {
        MongoCollection<Document> moved = database.getCollection(today);
        for (Document one : database.getCollection(before).find()) {
            if (one.containsKey(LOOKS)) {
                one.append("accesses", one.remove(LOOKS));
            }
            moved.replaceOne(Filters.eq(ID, one.get(ID)), one, new ReplaceOptions().upsert(true));
        }
        database.getCollection(before).drop();
    }

    /** What was moved is moved again by the next start, to the same ids. */
    @RollbackExecution
    public void leave() {}
}
