package cn.huiyin.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import cn.huiyin.bench.Desk.Filed;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.console.StackFailure;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** The platform after most of a year: cases filed and answered by our own services, copied until there are enough. */
final class PagesCorpus {

    static final String RARE = "氨气泄漏";
    static final String COMMON = "部门";
    static final String IN_TWO_OF_EIGHT = "工地";
    static final String IN_ONE_OF_EIGHT = "油烟";

    private static final String TEXT = "\"text\":\"";
    private static final String ACCEPT = "{\"act\": \"accept\"}";
    private static final int RARE_COPIES = 5;
    private static final int DAYS = 300;
    private static final int OPEN_DAYS = 20;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final BenchStack stack;
    private final Desk desk;
    private final MongoDatabase database;
    private final MongoCollection<BsonDocument> cases;

    /** @param database that of complaint-service */
    PagesCorpus(BenchStack stack, MongoDatabase database) {
        this.stack = stack;
        this.desk = new Desk(stack.complaintService(), stack.tokens());
        this.database = database;
        this.cases = database.getCollection("cases", BsonDocument.class);
    }

    /** @return one of the cases, with what its citizen was given */
    Filed fill(Path root, int size, int open) {
        List.of("cases", "case_words", "statistics_days")
                .forEach(name -> database.getCollection(name).deleteMany(new BsonDocument()));
        List<Filed> filed = fileEachTwice();
        BsonDocument rare = rare();
        CaseCopies copies = new CaseCopies(cases, offices(root));
        copies.add(stored(eq("facts.open", true)), 0, open, OPEN_DAYS);
        copies.add(stored(eq("facts.open", false)), open, size - open - RARE_COPIES, DAYS);
        copies.add(List.of(rare), size - RARE_COPIES, RARE_COPIES, DAYS);
        Projections.awaitCaughtUp(database);
        return filed.getFirst();
    }

    /** Code of a category that many cases have. */
    String someCategory() {
        BsonDocument assigned = cases.find(Filters.and(eq("facts.open", false), exists("facts.category")))
                .first();
        if (assigned == null) {
            throw new StackFailure("No case has a category.");
        }
        return assigned.getDocument("facts").getString("category").getValue();
    }

    /**
     * Each of our complaints stays open once and is answered once; where an officer of ours has it, both are accepted.
     */
    private List<Filed> fileEachTwice() {
        List<Filed> filed = new ArrayList<>();
        for (String body : Complaints.bodies()) {
            String text = body.replace(TEXT, TEXT + "希望有关部门尽快处理，");
            Filed first = decided(text);
            filed.add(first);
            String second = decided(text).caseId();
            desk.officerOf(second).ifPresent(officer -> {
                desk.act(first.caseId(), officer, "accept", ACCEPT);
                desk.act(second, officer, "accept", ACCEPT);
                desk.act(second, officer, "answer", CaseWork.ANSWER);
            });
        }
        return filed;
    }

    private Filed decided(String body) {
        int before = stack.decided().count();
        Filed filed = desk.file(body);
        if (!stack.decided().await(before + 1, LIMIT)) {
            throw new StackFailure(filed.number() + " was not decided in time.");
        }
        return filed;
    }

    /** A case of a signed-in citizen. It is removed from the collection, so that it is not copied like the others. */
    private BsonDocument rare() {
        int before = stack.decided().count();
        String body = Complaints.bodies()
                .getFirst()
                .replace("\"anonymous\":true", "\"anonymous\":false")
                .replace(TEXT, TEXT + RARE + "，");
        Filed filed = desk.fileAs(DemoAccount.CITIZEN, body);
        stack.decided().await(before + 1, LIMIT);
        BsonDocument rare = cases.findOneAndDelete(eq("_id", filed.caseId()));
        if (rare == null) {
            throw new StackFailure(filed.number() + " is not in the database.");
        }
        return rare;
    }

    private List<BsonDocument> stored(Bson filter) {
        return cases.find(Filters.and(filter, Filters.not(Filters.regex("idempotencyKey", "^copy:"))))
                .into(new ArrayList<>());
    }

    private static List<String> offices(Path root) {
        try (Stream<String> lines = Files.lines(root.resolve("packs/nanan/offices.csv"))) {
            return lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException e) {
            throw new StackFailure("The offices of the district pack are not there: " + e.getMessage());
        }
    }
}
