package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import org.bson.Document;

/**
 * The engine's first guess of a case stands beside it: that of stored cases is read from their histories in the
 * background. Until that is done, the figures about guesses count fewer.
 */
@ChangeUnit(id = "first-guesses-of-stored", order = "017", author = "huiyin")
public class FirstGuessesOfStored {

    private final MongoDatabase database;

    public FirstGuessesOfStored(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void read() {
        database.getCollection("cases").updateMany(new Document(), Updates.set("dirty", true));
    }

    /** Nothing to take back: what is marked is only read once more. */
    @RollbackExecution
    public void leave() {}
}
