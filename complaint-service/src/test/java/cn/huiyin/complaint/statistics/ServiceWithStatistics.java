package cn.huiyin.complaint.statistics;

import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The service in a database of its own, for these tests tell of years long past. Each has a year, so that none counts
 * another's.
 */
@WithLocalStack
@ResourceLock("statistics")
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceWithStatistics {

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final CaseActor SOMEBODY = new CaseActor(Party.OFFICE, "subject", null);

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    ProjectChanges changes;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(ServiceWithStatistics.class)
                .forEach((name, value) -> registry.add(name, () -> value));
        registry.add("huiyin.projections.rebuild", () -> true);
    }

    void drain() {
        await().until(() -> changes.run() == 0);
    }

    StoredCase live(RandomHistory history) {
        return live(history, 25);
    }

    StoredCase live(RandomHistory history, int steps) {
        StoredCase stored = insert(history.register(SEQUENCE.incrementAndGet()));
        for (int step = 0; step < steps; step++) {
            List<CaseEvent> events = history.next(stored.current());
            if (!events.isEmpty()) {
                stored = cases.append(stored, events, null).orElseThrow();
            }
        }
        return stored;
    }

    StoredCase register(LocalDate day) {
        return register(day, "噪声");
    }

    StoredCase register(LocalDate day, String text) {
        Instant at = day.atTime(9, 0).atZone(DistrictDay.ZONE).toInstant();
        Complaint complaint =
                new Complaint(Channel.HOTLINE, text, null, Place.UNKNOWN, null, false, null, null, null, List.of());
        return insert(new Register.Registered(
                at,
                SOMEBODY,
                CaseNumber.of("NA", day, SEQUENCE.incrementAndGet()),
                complaint,
                deadline(DeadlineKind.ASSIGN, at)));
    }

    StoredCase insert(Register.Registered event) {
        String id = UUID.randomUUID().toString();
        return cases.insert(new CaseId(id), event, new IdempotencyKey("test:" + id, ""))
                .orElseThrow();
    }

    StoredCase assign(StoredCase stored, Instant at, String office) {
        return append(stored, assigned(at, office));
    }

    static CaseEvent assigned(Instant at, String code) {
        Office office = RandomHistory.OFFICES.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Assigned(
                at,
                SOMEBODY,
                office,
                null,
                List.of(),
                "standard",
                List.of(),
                null,
                List.of(deadline(DeadlineKind.ANSWER, at)),
                null);
    }

    StoredCase answer(StoredCase stored, Instant at) {
        return append(
                stored,
                new Accept.Accepted(at, SOMEBODY),
                new GiveAnswer.Answered(at, SOMEBODY, "done", Outcome.SUPPORTED, null, null, null, null, null, null));
    }

    StoredCase rate(StoredCase stored, Instant at, Satisfaction satisfaction) {
        return append(stored, new Rate.Rated(at, SOMEBODY, true, satisfaction, null, null, null));
    }

    StoredCase reopen(StoredCase stored, Instant at) {
        return append(stored, new Reopen.Reopened(at, SOMEBODY, "again", deadline(DeadlineKind.ANSWER, at), null));
    }

    StoredCase append(StoredCase stored, CaseEvent... events) {
        return cases.append(stored, List.of(events), null).orElseThrow();
    }

    static Deadline deadline(DeadlineKind kind, Instant at) {
        return new Deadline(kind, at, at.plus(Duration.ofDays(5)), null, null, null, "1", "1");
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DistrictDay.ZONE).toInstant();
    }

    Reply get(DemoAccount account, String path) {
        Map<String, String> headers =
                TestStack.of(ServiceWithStatistics.class).tokens().headers(account.username());
        return Web.get(url(path), headers);
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
