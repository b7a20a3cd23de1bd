package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import java.util.Date;

/**
 * Time acts on cases by itself now. Every open case is made due at once: the worker finds what has fallen due, or when
 * the next thing will, by today's rules.
 */
@ChangeUnit(id = "timers-of-open-cases", order = "008", author = "huiyin")
public class TimersOfOpenCases {

    private static final String FIELD = "timerAt";

    private final MongoDatabase database;

    public TimersOfOpenCases(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void start() {
        database.getCollection("cases")
                .updateMany(
                        Filters.and(Filters.eq("facts.open", true), Filters.exists(FIELD, false)),
                        Updates.set(FIELD, new Date()));
    }

    /** Nothing to take back: a case that is due too early is only looked at. */
    @RollbackExecution
    public void leave() {}
}
