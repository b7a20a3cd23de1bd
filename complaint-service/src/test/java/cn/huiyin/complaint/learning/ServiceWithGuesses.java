package cn.huiyin.complaint.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import cn.huiyin.complaint.cases.domain.acts.Close;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.SendToTriage;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The service in a database of its own, for these tests count every guess of the engine. Each test has a month of its own,
 * so that none counts another's.
 */
@WithLocalStack
@ResourceLock("guesses")
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceWithGuesses {

    static final String FIGURES = "/api/statistics/learning";
    static final String EXAMPLES = "/api/admin/learning/examples";
    private static final AtomicLong SEQUENCE = new AtomicLong();
    static final CaseActor DESK = new CaseActor(Party.TRIAGE, "desk", "派单员");
    static final Office NANPING = new Office("500108003", "南坪街道");
    static final Office DANZISHI = new Office("500108006", "弹子石街道");
    static final Category NIGHT = new Category("noise.construction.night", "夜间施工噪声");
    static final Category DAY = new Category("noise.construction.day", "日间施工噪声");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private ProjectChanges changes;

    @Autowired
    MongoDatabase database;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(ServiceWithGuesses.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    StoredCase register(Month month, String text) {
        return register(month, complaint(text, null, false));
    }

    StoredCase register(Month month, Complaint complaint) {
        String id = UUID.randomUUID().toString();
        Register.Registered event = new Register.Registered(
                month.noon(),
                new CaseActor(Party.CITIZEN, null, null),
                CaseNumber.of("NA", month.day, SEQUENCE.incrementAndGet()),
                complaint,
                deadline(month.noon()));
        return cases.insert(new CaseId(id), event, new IdempotencyKey("test:" + id, ""))
                .orElseThrow();
    }

    static Complaint complaint(String text, @Nullable Contact contact, boolean secret) {
        return new Complaint(Channel.WEB, text, null, Place.UNKNOWN, contact, secret, null, null, null, List.of());
    }

    StoredCase assign(Month month, StoredCase stored, Category category, Office office) {
        return append(
                stored,
                new Assigned(
                        month.noon(),
                        CaseActor.ENGINE,
                        office,
                        category,
                        List.of(),
                        "standard",
                        reasons(),
                        null,
                        List.of(),
                        null));
    }

    StoredCase triage(Month month, StoredCase stored, @Nullable Category category) {
        return append(
                stored,
                new SendToTriage.SentToTriage(
                        month.noon(), CaseActor.ENGINE, category, "standard", List.of(), reasons(), null));
    }

    static CaseEvent byHand(Month month, @Nullable Category category, Office office) {
        return new Assigned(
                month.noon(), DESK, office, category, List.of(), "standard", List.of(), "按所在地", List.of(), null);
    }

    StoredCase close(Month month, StoredCase stored) {
        StoredCase answered = append(
                stored,
                new Accept.Accepted(month.noon(), DESK),
                new GiveAnswer.Answered(
                        month.noon(), DESK, "done", Outcome.SUPPORTED, null, null, null, null, null, null));
        drain();
        return append(answered, new Close.Closed(month.noon(), DESK, null));
    }

    StoredCase append(StoredCase stored, CaseEvent... events) {
        return cases.append(stored, List.of(events), null).orElseThrow();
    }

    static List<Reason> reasons() {
        return List.of(
                new Reason("text.model", Map.of("version", List.of("test-head"))),
                new Reason("text.certainty", Map.of("percent", List.of("83"))));
    }

    static Deadline deadline(Instant at) {
        return new Deadline(DeadlineKind.ASSIGN, at, at.plus(Duration.ofDays(5)), null, null, null, "1", "1");
    }

    void drain() {
        await().until(() -> changes.run() == 0);
    }

    static String id(StoredCase stored) {
        return stored.current().id().value();
    }

    Reply get(DemoAccount account, String path) {
        Map<String, String> headers =
                TestStack.of(ServiceWithGuesses.class).tokens().headers(account.username());
        return Web.get("http://127.0.0.1:" + port + path, headers);
    }

    /** Everything happens on one day of it. */
    final class Month {

        private final LocalDate day;

        Month(int year, int month) {
            this(LocalDate.of(year, month, 15));
        }

        Month(LocalDate day) {
            this.day = day;
        }

        Instant noon() {
            return day.atTime(12, 0).atZone(DistrictDay.ZONE).toInstant();
        }

        private String range() {
            return "from=%s&to=%s".formatted(day.withDayOfMonth(1), day.withDayOfMonth(28));
        }

        JsonValue figures() {
            return get(DemoAccount.SUPERVISOR, FIGURES + "?" + range()).json();
        }

        JsonValue cases(String query) {
            Reply reply = get(DemoAccount.SUPERVISOR, FIGURES + "/cases?" + query + "&" + range());
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            return reply.json();
        }

        List<String> ids(String query) {
            return cases(query).get("items").items().stream()
                    .map(one -> one.get("row").get("caseId").textOrEmpty())
                    .toList();
        }
    }
}
