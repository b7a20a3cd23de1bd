package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import org.bson.Document;

/**
 * Numbers by which somebody could be reached are no words of the search any more, however they were written: the words
 * of all cases are written again in the background. Searches find less until that is done.
 */
@ChangeUnit(id = "words-without-numbers", order = "002", author = "huiyin")
public class RemoveTelephoneNumbersFromSearchWords {

    private final MongoDatabase database;

    public RemoveTelephoneNumbersFromSearchWords(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void rewrite() {
        database.getCollection("case_words").deleteMany(new Document());
        database.getCollection("cases").updateMany(new Document(), Updates.set("dirty", true));
    }

    /** Nothing to take back: what is marked is only derived once more. */
    @RollbackExecution
    public void leave() {}
}
