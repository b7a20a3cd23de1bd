package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import org.bson.Document;

/**
 * Cases are found by their caller's number, as a keyed hash, and by their place: what stored cases are related by is
 * derived in the background. Until that is done, fewer earlier and near cases are found.
 */
@ChangeUnit(id = "related-cases-of-stored", order = "006", author = "huiyin")
public class RelatedCasesOfStored {

    private final MongoDatabase database;

    public RelatedCasesOfStored(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void derive() {
        database.getCollection("cases").updateMany(new Document(), Updates.set("dirty", true));
    }

    /** Nothing to take back: what is marked is only derived once more. */
    @RollbackExecution
    public void leave() {}
}
