package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import org.bson.Document;

/**
 * Query codes had six characters; now they have ten. Receipts that were handed out stay valid: until which day that was
 * is kept beside the counters of the case numbers.
 */
@ChangeUnit(id = "kept-short-query-codes", order = "023", author = "huiyin")
public class KeepShortQueryCodes {

    private static final String ID = "_id";
    private static final String OF_A_DAY = "case-number-";

    private final MongoDatabase database;

    public KeepShortQueryCodes(MongoDatabase database) {
        this.database = database;
    }

    /** A day that is kept already stays. */
    @Execution
    public void keep() {
        MongoCollection<Document> counters = database.getCollection("counters");
        Document last = counters.find(Filters.regex(ID, "^" + OF_A_DAY))
                .sort(Sorts.descending(ID))
                .first();
        if (last != null) {
            counters.updateOne(
                    Filters.eq(ID, "short-query-codes"),
                    Updates.setOnInsert("until", last.getString(ID).substring(OF_A_DAY.length())),
                    new UpdateOptions().upsert(true));
        }
    }

    /** Without the day no receipt of before would open anything. */
    @RollbackExecution
    public void leave() {}
}
