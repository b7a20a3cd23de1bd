package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;

/** Surveys draw from the answered cases; those that were answered before are added in the background. */
@ChangeUnit(id = "answered-cases-for-surveys", order = "009", author = "huiyin")
public class AnsweredCasesForSurveys {

    private final MongoDatabase database;

    public AnsweredCasesForSurveys(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void tell() {
        database.getCollection("cases")
                .updateMany(Filters.exists("counting.counted.answers.metAt"), Updates.set("dirty", true));
    }

    /** Nothing to take back: what is marked is only derived once more. */
    @RollbackExecution
    public void leave() {}
}
