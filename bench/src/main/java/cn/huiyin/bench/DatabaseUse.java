package cn.huiyin.bench;

import cn.huiyin.bench.Desk.Filed;
import cn.huiyin.bench.database.CaseWeight;
import cn.huiyin.bench.database.CountingProxy;
import cn.huiyin.bench.database.WireCounts;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Await;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** How much our services ask of the database: one thing at a time, then under load; and what a case weighs there. */
final class DatabaseUse {

    private static final String ACCEPT = "{\"act\": \"accept\"}";
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration DECISION_LIMIT = Duration.ofSeconds(30);
    /** Longer than an outbox round, so that the marks of sent messages have been cleared too. */
    private static final Duration AFTERMATH = Duration.ofSeconds(2);

    /** The life cycle runs for as many rounds, so that cases unfinished at the end change the average little. */
    private static final int ROUNDS = 3;

    private final BenchStack stack;
    private final CountingProxy proxy;
    private final Desk desk;
    private final List<CaseWork> work;
    private final Lifecycle lifecycle;
    private final MongoDatabase database;

    /** @param database that of complaint-service */
    DatabaseUse(BenchStack stack, CountingProxy proxy, MongoDatabase database) {
        this.stack = stack;
        this.proxy = proxy;
        this.database = database;
        this.desk = new Desk(stack.gateway(), stack.tokens());
        this.work = CaseWork.found(desk, stack.decided());
        this.lifecycle = new Lifecycle(stack, work);
    }

    private record Open(String caseId, DemoAccount officer) {}

    /** The commands and bytes for one piece of work, by its name. */
    Map<String, WireCounts> measured(BenchSettings settings, Progress progress) {
        Stopwatch watch = Stopwatch.started();
        lifecycle.run(settings.warmUp());
        WireCounts before = proxy.counts();
        pause(IDLE);
        WireCounts idle = proxy.counts().since(before);
        int cases = settings.countedCases();
        List<Open> open = new ArrayList<>();
        Map<String, WireCounts> counts = new LinkedHashMap<>();
        counts.put("filing, with all that follows", counted(idle, () -> file(cases, open)));
        counts.put("accepting", counted(idle, () -> act(open, "accept", ACCEPT)));
        counts.put("answering", counted(idle, () -> act(open, "answer", CaseWork.ANSWER)));
        counts.put("life cycle at " + Lifecycle.CONNECTIONS + " connections", counted(idle, () -> lifecycle
                .run(settings.round().multipliedBy(ROUNDS))
                .pieces()
                .getTotalCount()));
        progress.done("database", "commands counted over " + cases + " cases", watch.elapsed());
        return counts;
    }

    private WireCounts counted(WireCounts idle, LongSupplier pieces) {
        WireCounts before = proxy.counts();
        Stopwatch watch = Stopwatch.started();
        long done = pieces.getAsLong();
        pause(AFTERMATH);
        Duration took = watch.elapsed();
        return proxy.counts().since(before).without(idle, IDLE, took).per(done);
    }

    private long file(int cases, List<Open> open) {
        for (int i = 0; i < cases; i++) {
            CaseWork each = work.get(i % work.size());
            open.add(new Open(filed(each.body()).caseId(), each.officer()));
        }
        return cases;
    }

    private Filed filed(String body) {
        int before = stack.decided().count();
        Filed filed = desk.file(body);
        if (!stack.decided().await(before + 1, DECISION_LIMIT)) {
            throw new StackFailure(filed.number() + " was not decided in time.");
        }
        return filed;
    }

    private long act(List<Open> cases, String act, String body) {
        cases.forEach(open -> desk.act(open.caseId(), open.officer(), act, body));
        return cases.size();
    }

    /** A case with a text of 300 characters after each of its events. */
    Map<String, List<CaseWeight>> weights() {
        String caseId = filed(Complaints.ofThreeHundredCharacters()).caseId();
        Open open = new Open(
                caseId,
                desk.officerOf(caseId)
                        .orElseThrow(() -> new StackFailure("The long complaint went to the triage desk.")));
        Map<String, List<CaseWeight>> weights = new LinkedHashMap<>();
        weights.put("registered and assigned", weight(open));
        act(List.of(open), "accept", ACCEPT);
        weights.put("accepted", weight(open));
        act(List.of(open), "answer", CaseWork.ANSWER);
        weights.put("answered", weight(open));
        return weights;
    }

    private List<CaseWeight> weight(Open open) {
        pause(AFTERMATH);
        return CaseWeight.of(database, open.caseId());
    }

    private static void pause(Duration time) {
        Await.until(time, time, () -> false);
    }
}
