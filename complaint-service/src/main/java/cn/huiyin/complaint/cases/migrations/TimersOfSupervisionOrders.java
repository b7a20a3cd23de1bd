package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Orders of a supervisor have a deadline that time acts on. A case with an order of before is made due at once: the
 * worker gives the order its deadline by an event, or finds when the next thing falls due.
 */
@ChangeUnit(id = "timers-of-supervision-orders", order = "021", author = "huiyin")
public class TimersOfSupervisionOrders {

    private final MongoDatabase database;

    public TimersOfSupervisionOrders(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void start() {
        Bson ofBefore =
                Filters.elemMatch("history", new Document("type", "supervisionOrdered").append("data.deadline", null));
        database.getCollection("cases").updateMany(ofBefore, Updates.set("timerAt", new Date()));
    }

    /** Nothing to take back: a case that is due too early is only looked at. */
    @RollbackExecution
    public void leave() {}
}
