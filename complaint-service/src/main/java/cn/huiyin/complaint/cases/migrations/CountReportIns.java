package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import org.bson.Document;

/**
 * The sums of a day have a number more, how many departments reported in: those without it go, and every day is counted
 * again in the background. The overview shows less until that is done.
 */
@ChangeUnit(id = "count-report-ins", order = "010", author = "huiyin")
public class CountReportIns {

    private final MongoDatabase database;

    public CountReportIns(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void count() {
        database.getCollection("statistics_days").drop();
        database.getCollection("cases").updateMany(new Document(), Updates.set("dirty", true));
    }

    /** Nothing to take back: what is marked is only counted once more. */
    @RollbackExecution
    public void leave() {}
}
