package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;

/** Statistics ask whether the filer works for the office that has the case; of older cases nobody knew, so none did. */
@ChangeUnit(id = "counted-with-filer", order = "003", author = "huiyin")
public class AddFiledByItsOffice {

    private static final String FIELD = "counting.counted.filedByItsOffice";

    private final MongoDatabase database;

    public AddFiledByItsOffice(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void add() {
        database.getCollection("cases").updateMany(Filters.exists(FIELD, false), Updates.set(FIELD, false));
    }

    /** Nothing to take back: the field says what its absence meant. */
    @RollbackExecution
    public void leave() {}
}
