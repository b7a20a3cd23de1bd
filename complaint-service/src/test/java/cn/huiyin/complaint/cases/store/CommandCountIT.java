package cn.huiyin.complaint.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.Withdraw;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.platform.messaging.OutboxCollection;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts the commands that this service sends to the database, with all that follows in the background. */
class CommandCountIT extends RunningComplaintService {

    private static final int CASES = 200;
    private static final Instant AT = Instant.parse("2026-03-10T14:00:00Z");

    @Autowired
    private Cases cases;

    @Autowired
    private MongoCollection<CaseDocument> documents;

    @Autowired
    private ProjectChanges changes;

    @Autowired
    private MeterRegistry meters;

    @Test
    void sendsFewCommandsForAFilingAndForAnAct() {
        settle();
        Map<String, Double> before = commands();
        List<StoredCase> filed = IntStream.range(0, CASES).mapToObj(this::file).toList();
        settle();
        Map<String, Double> between = commands();
        filed.forEach(stored -> cases.append(
                        cases.find(stored.current().id(), Scope.ALL).orElseThrow(),
                        List.of(new Withdraw.Withdrawn(AT, new CaseActor(Party.CITIZEN, null, null), null)),
                        null)
                .orElseThrow());
        settle();

        Map<String, Double> perFiling = difference(before, between);
        Map<String, Double> perAct = difference(between, commands());
        System.out.printf("commands for %d filings: %s%nfor %d acts: %s%n", CASES, perFiling, CASES, perAct);
        // One each is the insert, or the find and the update; what follows goes in batches.
        assertThat(sum(perFiling)).isLessThan(2.0 * CASES);
        assertThat(sum(perAct)).isLessThan(3.0 * CASES);
    }

    private StoredCase file(int index) {
        String id = UUID.randomUUID().toString();
        Complaint complaint =
                new Complaint(Channel.WEB, "夜间施工噪声", null, Place.UNKNOWN, null, false, null, null, null, List.of());
        Register.Registered event = new Register.Registered(
                AT,
                new CaseActor(Party.CITIZEN, null, null),
                CaseNumber.of("CC", LocalDate.of(2026, 3, 10), index + 1L),
                complaint,
                new Deadline(DeadlineKind.ASSIGN, AT, null, 2027, null, null, "1", "1"));
        return cases.insert(new CaseId(id), event, new IdempotencyKey("count:" + id, ""))
                .orElseThrow();
    }

    private void settle() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(2))
                .until(() ->
                        documents.countDocuments(Filters.gt(OutboxCollection.PENDING, 0)) == 0 && changes.run() == 0);
    }

    private Map<String, Double> commands() {
        TreeMap<String, Double> counts = new TreeMap<>();
        meters.find("mongodb.driver.commands")
                .timers()
                .forEach(timer -> counts.merge(name(timer), (double) timer.count(), Double::sum));
        return counts;
    }

    private static String name(Timer timer) {
        return timer.getId().getTag("command") + " " + timer.getId().getTag("collection");
    }

    private static Map<String, Double> difference(Map<String, Double> before, Map<String, Double> after) {
        TreeMap<String, Double> difference = new TreeMap<>();
        after.forEach((name, count) -> difference.put(name, count - before.getOrDefault(name, 0.0)));
        difference.values().removeIf(count -> count == 0);
        return difference;
    }

    private static double sum(Map<String, Double> counts) {
        return counts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
