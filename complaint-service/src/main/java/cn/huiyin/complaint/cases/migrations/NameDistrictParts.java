package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import java.util.Map;
import org.bson.Document;

/**
 * Only decision tables could be published; now other parts of the district can be too. Trials that nobody published go.
 */
@ChangeUnit(id = "named-district-parts", order = "019", author = "huiyin")
public class NameDistrictParts {

    private static final String ID = "_id";
    private static final Map<String, String> NAMES = Map.of("table", "part", "dmn", "text");

    private final MongoDatabase database;

    public NameDistrictParts(MongoDatabase database) {
        this.database = database;
    }

    /** One by one and by their numbers: it can be done twice. */
    @Execution
    public void rename() {
        MongoCollection<Document> tables = database.getCollection("decision_tables");
        MongoCollection<Document> parts = database.getCollection("district_parts");
        for (Document one : tables.find()) {
            Document named = new Document();
            one.forEach((name, value) -> named.append(NAMES.getOrDefault(name, name), value));
            parts.replaceOne(Filters.eq(ID, one.get(ID)), named, new ReplaceOptions().upsert(true));
        }
        tables.drop();
        database.getCollection("decision_table_trials").drop();
    }

    /** What was moved is moved again by the next start, to the same numbers. */
    @RollbackExecution
    public void leave() {}
}
