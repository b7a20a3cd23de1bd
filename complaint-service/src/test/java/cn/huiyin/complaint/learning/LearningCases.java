package cn.huiyin.complaint.learning;

import static org.awaitility.Awaitility.await;

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
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
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
import cn.huiyin.complaint.cases.store.CasesInMemory;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.StoredCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Cases of which the engine guessed something, and what became of them; written as the acts would have written them.
 */
final class LearningCases {

    private static final AtomicLong SEQUENCE = new AtomicLong();
    static final CaseActor DESK = new CaseActor(Party.TRIAGE, "desk", "派单员");
    static final Office NANPING = new Office("500108003", "南坪街道");
    static final Office DANZISHI = new Office("500108006", "弹子石街道");
    static final Category NIGHT = new Category("noise.construction.night", "夜间施工噪声");
    static final Category DAY = new Category("noise.construction.day", "日间施工噪声");

    private final Cases cases;
    private final BooleanSupplier drained;

    private LearningCases(Cases cases, BooleanSupplier drained) {
        this.cases = cases;
        this.drained = drained;
    }

    LearningCases(Cases cases, ProjectChanges changes) {
        this(cases, () -> changes.run() == 0);
    }

    static LearningCases inMemory() {
        return new LearningCases(new CasesInMemory(new HourlyDueTimes()), () -> true);
    }

    /** Everything happens at its noon. */
    record Day(LocalDate day) {

        static Day today() {
            return new Day(LocalDate.now(DistrictDay.ZONE));
        }

        Instant noon() {
            return day.atTime(12, 0).atZone(DistrictDay.ZONE).toInstant();
        }
    }

    StoredCase register(Day day, String text) {
        return register(day, complaint(text, null, false));
    }

    StoredCase register(Day day, Complaint complaint) {
        String id = UUID.randomUUID().toString();
        Register.Registered event = new Register.Registered(
                day.noon(),
                new CaseActor(Party.CITIZEN, null, null),
                CaseNumber.of("NA", day.day(), SEQUENCE.incrementAndGet()),
                complaint,
                deadline(day.noon()));
        return cases.insert(new CaseId(id), event, new IdempotencyKey("test:" + id, ""))
                .orElseThrow();
    }

    static Complaint complaint(String text, @Nullable Contact contact, boolean secret) {
        return new Complaint(Channel.WEB, text, null, Place.UNKNOWN, contact, secret, null, null, null, List.of());
    }

    StoredCase assign(Day day, StoredCase stored, Category category, Office office) {
        return append(
                stored,
                new Assigned(
                        day.noon(),
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

    StoredCase triage(Day day, StoredCase stored, @Nullable Category category) {
        return append(
                stored,
                new SendToTriage.SentToTriage(
                        day.noon(), CaseActor.ENGINE, category, "standard", List.of(), reasons(), null));
    }

    static CaseEvent byHand(Day day, @Nullable Category category, Office office) {
        return new Assigned(
                day.noon(), DESK, office, category, List.of(), "standard", List.of(), "按所在地", List.of(), null);
    }

    StoredCase close(Day day, StoredCase stored) {
        StoredCase answered = append(
                stored,
                new Accept.Accepted(day.noon(), DESK),
                new GiveAnswer.Answered(
                        day.noon(), DESK, "done", Outcome.SUPPORTED, null, null, null, null, null, null));
        drain();
        return append(answered, new Close.Closed(day.noon(), DESK, null));
    }

    StoredCase append(StoredCase stored, CaseEvent... events) {
        return cases.append(stored, List.of(events), null).orElseThrow();
    }

    private static List<Reason> reasons() {
        return List.of(
                new Reason("text.model", Map.of("version", List.of("test-head"))),
                new Reason("text.certainty", Map.of("percent", List.of("83"))));
    }

    static Deadline deadline(Instant at) {
        return new Deadline(DeadlineKind.ASSIGN, at, at.plus(Duration.ofDays(5)), null, null, null, "1", "1");
    }

    void drain() {
        await().until(drained::getAsBoolean);
    }

    static String id(StoredCase stored) {
        return stored.current().id().value();
    }

    static String number(StoredCase stored) {
        return stored.current().number().value();
    }
}
