package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import org.bson.Document;

/**
 * A case that waits for its assignment within the deadline is counted apart, on neither side of the rate: the sums of
 * earlier rules go, and every day is counted again in the background. The overview shows less until that is done.
 */
@ChangeUnit(id = "days-by-new-rules", order = "004", author = "huiyin")
public class CountDaysByNewRules {

    private final MongoDatabase database;

    public CountDaysByNewRules(MongoDatabase database) {
        this.database = database;
    }

    /** One version kept its sums beside those of the version before, in a second collection. */
    @Execution
    public void count() {
        database.getCollection("statistics_days").drop();
        database.getCollection("statistics_days_2").drop();
        database.getCollection("cases").updateMany(new Document(), Updates.set("dirty", true));
    }

    /** Nothing to take back: what is marked is only counted once more. */
    @RollbackExecution
    public void leave() {}
}
