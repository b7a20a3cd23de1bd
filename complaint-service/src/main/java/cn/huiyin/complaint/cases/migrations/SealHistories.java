package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import org.bson.Document;

/**
 * Histories are sealed by chains of hashes from here on. Every case is marked, so that what it holds already is sealed
 * as it stands; what was altered before cannot be detected any more.
 */
@ChangeUnit(id = "sealed-histories", order = "013", author = "huiyin")
public class SealHistories {

    private final MongoDatabase database;

    public SealHistories(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void mark() {
        database.getCollection("cases").updateMany(new Document(), Updates.set("dirty", true));
    }

    /** Nothing to take back: what is marked is only looked at once more. */
    @RollbackExecution
    public void leave() {}
}
