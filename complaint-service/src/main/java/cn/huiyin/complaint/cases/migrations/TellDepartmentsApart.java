package cn.huiyin.complaint.cases.migrations;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.mongock.api.annotations.ChangeUnit;
import io.mongock.api.annotations.Execution;
import io.mongock.api.annotations.RollbackExecution;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What is counted of a call says which department it is of, as the history does; the sums of a day tell departments
 * apart. Sums without that go, and every day is counted again in the background. The overview shows less until that is
 * done.
 */
@ChangeUnit(id = "tell-departments-apart", order = "016", author = "huiyin")
public class TellDepartmentsApart {

    private static final String CALLS = "counting.counted.reportIns";

    private final MongoDatabase database;

    public TellDepartmentsApart(MongoDatabase database) {
        this.database = database;
    }

    @Execution
    public void tell() {
        MongoCollection<Document> cases = database.getCollection("cases");
        cases.find(Filters.exists(CALLS))
                .projection(Projections.include(CALLS, "history"))
                .forEach(one -> name(cases, one));
        database.getCollection("statistics_days").drop();
        cases.updateMany(new Document(), Updates.set("dirty", true));
    }

    /** Calls are counted in the order in which they were made. */
    private static void name(MongoCollection<Document> cases, Document one) {
        List<Document> calls =
                one.getEmbedded(List.of("counting", "counted"), Document.class).getList("reportIns", Document.class);
        List<String> departments = one.getList("history", Document.class).stream()
                .filter(entry -> "departmentsCalledIn".equals(entry.getString("type")))
                .map(entry -> entry.get("data", Document.class))
                .flatMap(TellDepartmentsApart::calledIn)
                .toList();
        for (int i = 0; i < Math.min(calls.size(), departments.size()); i++) {
            calls.get(i).put("department", departments.get(i));
        }
        cases.updateOne(Filters.eq("_id", one.get("_id")), Updates.set(CALLS, calls));
    }

    private static Stream<String> calledIn(Document event) {
        return Stream.concat(
                        Stream.ofNullable(event.get("lead", Document.class)),
                        event.getList("supporting", Document.class, List.of()).stream())
                .map(department -> department.getString("code"));
    }

    /** Nothing to take back: what was named is named alike again, and what is marked is only counted once more. */
    @RollbackExecution
    public void leave() {}
}
