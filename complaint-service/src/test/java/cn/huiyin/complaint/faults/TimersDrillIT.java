package cn.huiyin.complaint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.intake.Filer;
import cn.huiyin.localstack.backing.BrokerUri;
import cn.huiyin.localstack.testing.DrillReport;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backlog of due timers in the database, two services that work it off, and one of them killed in the middle of it
 * and started again: nothing is lost, done twice or left for ever, and no warning is given that helps nobody any more.
 */
@Tag("drill")
@WithLocalStack
class TimersDrillIT {

    private static final int BACKLOG = Integer.getInteger("timers.drill", 100_000);
    private static final int AT_ONCE = 1000;
    private static final Duration LONGEST = Duration.ofMinutes(40);
    private static final Duration LOOK = Duration.ofSeconds(1);

    /**
     * Long ago, so that its assignment was missed and told to the supervisor and the leader, and one after the other.
     */
    private static final Instant FIRST = Instant.parse("2026-03-10T01:00:00Z");

    private static final List<String> DONE = List.of("registered", "deadlineMissed", "escalated", "escalated");

    @TempDir
    private Path logs;

    private final TestStack stack = TestStack.of(TimersDrillIT.class);

    @Test
    void worksOffABacklogOnceThoughOneOfTwoIsKilled() throws IOException {
        // Nothing is told to the broker, which has no reader here.
        BrokerUri broker = BrokerUri.of(stack.rabbitmq());
        try (BrokerProxy proxy = new BrokerProxy(broker.port());
                MongoClient client = MongoClients.create(stack.mongodb())) {
            proxy.block();
            MongoCollection<Document> cases =
                    client.getDatabase(stack.database()).getCollection("cases");
            Map<String, String> settings = settings(broker, proxy);
            fill(cases, settings);
            Instant began = Instant.now();

            try (ServiceProcess survivor = ServiceProcess.start(settings, logs.resolve("survivor.log"));
                    ServiceProcess victim = ServiceProcess.start(settings, logs.resolve("victim.log"))) {
                long before = waiting(cases);
                await().atMost(LONGEST).pollInterval(LOOK).until(() -> waiting(cases) < before * 2 / 3);
                victim.kill();
                long left = waiting(cases);
                try (ServiceProcess again = ServiceProcess.start(settings, logs.resolve("again.log"))) {
                    await().atMost(LONGEST).pollInterval(LOOK).until(() -> waiting(cases) == 0);
                    assertThat(List.of(survivor.url(), again.url())).doesNotHaveDuplicates();
                    report(cases, left, Duration.between(began, Instant.now()));
                }
            }
        }
    }

    private void report(MongoCollection<Document> cases, long leftAtTheKill, Duration took) {
        Map<String, Integer> histories = histories(cases);
        DrillReport report = new DrillReport("timers");
        report.line("due cases, two services", BACKLOG);
        report.line("left when one was killed and started again", leftAtTheKill);
        report.line("worked off after", took);
        report.line("histories", histories);

        assertThat(leftAtTheKill).isPositive();
        assertThat(histories).isEqualTo(Map.of(DONE.toString(), BACKLOG));
    }

    /** How many cases have which history; all are read, so that none is left out. */
    private static Map<String, Integer> histories(MongoCollection<Document> cases) {
        Map<String, Integer> histories = new HashMap<>();
        cases.find().projection(Projections.include("history.type")).forEach(one -> {
            List<String> types = one.getList("history", Document.class).stream()
                    .map(entry -> entry.getString("type"))
                    .toList();
            histories.merge(types.toString(), 1, Integer::sum);
        });
        return histories;
    }

    private static long waiting(MongoCollection<Document> cases) {
        return cases.countDocuments(
                Filters.lte("timerAt", Date.from(Instant.now().plus(Duration.ofMinutes(3)))));
    }

    /** One case that the service took in, and as many copies of it, each due a little later than the one before. */
    private void fill(MongoCollection<Document> cases, Map<String, String> settings) {
        HashMap<String, String> idle = new HashMap<>(settings);
        idle.put("huiyin.timers.poll-interval", "PT24H");
        try (ServiceProcess first = ServiceProcess.start(idle, logs.resolve("first.log"))) {
            assertThat(new Filer(first.url())
                            .file(Filer.aKey(), Filer.aFiling())
                            .status())
                    .isEqualTo(201);
        }
        cases.updateMany(new Document(), Updates.combine(Updates.unset("dirty"), Updates.unset("pending")));
        Document pattern = cases.find().sort(Sorts.ascending("_id")).first();
        cases.deleteMany(new Document());
        for (int from = 0; from < BACKLOG; from += AT_ONCE) {
            cases.insertMany(new ArrayList<>(IntStream.range(from, Math.min(BACKLOG, from + AT_ONCE))
                    .mapToObj(i -> copy(pattern, i))
                    .toList()));
        }
    }

    private static Document copy(Document pattern, int i) {
        Document copy = Document.parse(pattern.toJson());
        Date due = Date.from(FIRST.plusMillis(i));
        String sequence = "%06d".formatted(i);
        copy.put("_id", "timers-" + sequence);
        copy.put("number", "TD-20260310-" + sequence);
        copy.put("sequence", sequence);
        copy.put("idempotencyKey", "timers:" + sequence);
        copy.put("timerAt", due);
        Document data = copy.getList("history", Document.class).getFirst().get("data", Document.class);
        data.put("at", due);
        // As the record that is read as well.
        data.put(
                "assignDeadline",
                new Document("kind", "ASSIGN")
                        .append("startedAt", due)
                        .append("dueAt", Date.from(due.toInstant().plus(Duration.ofHours(6))))
                        .append("versions", "drill"));
        return copy;
    }

    private static Map<String, String> settings(BrokerUri broker, BrokerProxy proxy) {
        HashMap<String, String> settings = new HashMap<>(RunningComplaintService.settings(TimersDrillIT.class));
        settings.put("huiyin.timers.poll-interval", "PT1S");
        settings.put(
                "huiyin.rabbitmq.uri",
                new BrokerUri(broker.userInfo(), "127.0.0.1", proxy.port(), broker.virtualHost()).toString());
        return settings;
    }
}
