package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.TimerEvent;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.Amend;
import cn.huiyin.complaint.cases.domain.acts.AutoAssign;
import cn.huiyin.complaint.cases.domain.acts.CallIn;
import cn.huiyin.complaint.cases.domain.acts.ReportIn;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import cn.huiyin.complaint.cases.domain.acts.Withdraw;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.DueCases;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time acts on cases in a real database: by any number of workers, each thing once, nothing forgotten. */
class TimersIT extends RunningComplaintService {

    /** Tuesday, 9:00 in the district: to be assigned by 15:00, which is four working hours later. */
    private static final Instant FILED = Instant.parse("2026-03-10T01:00:00Z");

    private static final Instant MISSED = Instant.parse("2026-03-10T07:00:00.001Z");
    private static final int BACKLOG = Integer.getInteger("timers.backlog", 250);
    private static final String PREFIX = "TM";
    private static final CaseActor CITIZEN = CaseActor.citizen(null, null);
    private static final AtomicLong SEQUENCE = new AtomicLong();

    @Autowired
    private Cases cases;

    @Autowired
    private DueCases due;

    @Autowired
    private CaseDecider decider;

    @Autowired
    private CaseQueues queues;

    @Autowired
    private MongoDatabase database;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TimerMeters timerMeters = new TimerMeters(meters);
    private final HandSetClock hand = new HandSetClock(FILED);

    @AfterEach
    void forget() {
        database.getCollection("cases").deleteMany(Filters.regex("number", "^" + PREFIX));
    }

    /** Mistakes 2 and 4: escalation looks at the newest hundred only; two replicas escalate twice. */
    @Test
    void reachesEveryCaseOnceWithTwoWorkersSideBySide() throws Exception {
        List<StoredCase> filed = file(BACKLOG);
        hand.now = MISSED;

        bothAtOnce(() -> workOff(worker()));

        assertThat(filed).allSatisfy(stored -> assertThat(whatTimeDid(stored)).containsExactly("DeadlineMissed"));
        assertThat(due.earliest(hand.now, 5000)).extracting(DueCases.Due::id).doesNotContainAnyElementsOf(ids(filed));
    }

    @Test
    void doesNothingBeforeItsTimeAndTheEarliestFirst() {
        StoredCase later = file(FILED.plusSeconds(60));
        StoredCase earlier = file(FILED);
        hand.now = MISSED.minusMillis(1);

        workOff(worker());
        assertThat(whatTimeDid(earlier)).doesNotContain("DeadlineMissed");

        assertThat(due.earliest(MISSED.plusSeconds(61), 5000))
                .extracting(DueCases.Due::id)
                .containsSubsequence(earlier.current().id(), later.current().id());
    }

    @Test
    void takesOverWhatAKilledWorkerHadClaimedOnceItsLeaseHasEnded() {
        StoredCase stored = file(FILED);
        hand.now = MISSED;
        claim(stored);

        workOff(worker());
        assertThat(whatTimeDid(stored)).isEmpty();

        hand.now = MISSED.plus(DueCases.LEASE);
        workOff(worker());
        assertThat(whatTimeDid(stored)).containsExactly("DeadlineMissed");
    }

    @Test
    void letsASecondClaimOfTheSameCaseComeToNothing() {
        StoredCase stored = file(FILED);
        DueCases.Due one = dueOf(stored, MISSED);

        assertThat(due.claim(one, MISSED)).isPresent();
        assertThat(due.claim(one, MISSED)).isEmpty();
    }

    @Test
    void comesAgainWhereSomebodyActsWhileItDecides() {
        StoredCase stored = file(FILED);
        hand.now = MISSED;
        StoredCase claimed = claim(stored);
        List<CaseEvent> decided = accepted(claimed, new Tick.Command(), CaseActor.ENGINE);
        act(stored, new Amend.Command("还有泵车。", null, null, null, null, null, null, null), CITIZEN);

        assertThat(cases.append(claimed, decided, null)).isEmpty();
        workOff(worker());

        assertThat(whatTimeDid(stored)).containsExactly("DeadlineMissed");
    }

    @Test
    void leavesACaseAloneThatEndsWhileItIsClaimed() {
        StoredCase stored = file(FILED);
        hand.now = MISSED;
        claim(stored);
        act(stored, new Withdraw.Command(null), CITIZEN);

        hand.now = MISSED.plus(DueCases.LEASE);
        workOff(worker());

        assertThat(whatTimeDid(stored)).isEmpty();
        assertThat(document(stored)).doesNotContainKey("timerAt");
    }

    @Test
    void doesEachThingOnceWhereverTheClockJumps() {
        StoredCase stored = file(FILED);
        hand.now = FILED.plus(Duration.ofDays(200));
        workOff(worker());
        List<String> once = whatTimeDid(stored);

        hand.now = FILED;
        workOff(worker());
        hand.now = FILED.plus(Duration.ofDays(100));
        workOff(worker());
        workOff(worker());

        assertThat(once).containsExactly("DeadlineMissed", "Escalated", "Escalated");
        assertThat(whatTimeDid(stored)).isEqualTo(once);
        assertThat(document(stored)).doesNotContainKey("timerAt");
    }

    /** The warning of the answer falls due in the afternoon of 26 March; the worker is away until midnight. */
    @Test
    void holdsAWarningThatItIsLateWithUntilPeopleWork() {
        StoredCase stored = act(
                act(file(FILED), assignment(), CaseActor.ENGINE),
                new Accept.Command(),
                new CaseActor(Party.OFFICE, "officer", "周立"));
        assertThat(timerAt(stored)).isEqualTo(Instant.parse("2026-03-26T08:36:00Z"));
        hand.now = Instant.parse("2026-03-26T16:00:00Z");

        workOff(worker());
        assertThat(whatTimeDid(stored)).isEmpty();
        assertThat(timerAt(stored)).isEqualTo(Instant.parse("2026-03-27T01:00:00Z"));

        hand.now = Instant.parse("2026-03-27T01:00:00Z");
        workOff(worker());
        assertThat(whatTimeDid(stored)).containsExactly("DeadlineWarned");
    }

    /** Called in at ten for two hours, the department comes after it was marked as missed; the warning falls due before noon. */
    @Test
    void marksADepartmentThatIsAwayOnceWithTwoWorkersAndCountsItAsLateWhenItComes() throws Exception {
        CaseActor officer = new CaseActor(Party.OFFICE, "officer", "周立");
        StoredCase stored = act(act(file(FILED), assignment(), CaseActor.ENGINE), new Accept.Command(), officer);
        hand.now = Instant.parse("2026-03-11T02:00:00Z");
        stored = act(stored, new CallIn.Command("EEB", List.of(), "请到场监测。", 2), officer);
        Instant reportBy = Objects.requireNonNull(
                Whistles.of(stored.current()).calls().getFirst().reportBy());

        hand.now = reportBy.minusSeconds(60);
        workOff(worker());
        assertThat(remindersOf(stored)).containsExactly("ReportInWarned");
        hand.now = reportBy.plusMillis(1);
        bothAtOnce(() -> workOff(worker()));
        StoredCase late = cases.find(stored.current().id(), Scope.ALL).orElseThrow();
        act(late, new ReportIn.Command(null), CaseActor.ofDepartment("liaison", "程远", "EEB"));

        assertThat(remindersOf(stored)).containsExactly("ReportInWarned", "ReportInMissed");
        assertThat(Whistles.of(cases.find(stored.current().id(), Scope.ALL)
                                .orElseThrow()
                                .current())
                        .calls()
                        .getFirst()
                        .late(hand.now))
                .isTrue();
    }

    @Test
    void isNotHeldUpByACaseThatCannotBeRead() {
        database.getCollection("cases")
                .insertOne(new Document("_id", "broken")
                        .append("version", 1L)
                        .append("number", "broken")
                        .append("idempotencyKey", "broken")
                        .append("history", List.of(new Document("version", 1).append("type", "of-another-world")))
                        .append("timerAt", Date.from(FILED.minus(Duration.ofDays(300)))));
        StoredCase stored = file(FILED);
        hand.now = MISSED;

        workOff(worker());
        database.getCollection("cases").deleteOne(Filters.eq("_id", "broken"));

        assertThat(whatTimeDid(stored)).containsExactly("DeadlineMissed");
        assertThat(meters.counter("huiyin.timers.failed").count()).isEqualTo(1);
    }

    @Test
    void saysHowLateItIs() {
        file(FILED);
        hand.now = MISSED.plusSeconds(90);

        worker().round();

        assertThat(meters.get("huiyin.timers.lag").gauge().value()).isGreaterThanOrEqualTo(90);
        assertThat(meters.get("huiyin.timers.waiting").gauge().value()).isGreaterThanOrEqualTo(1);
        workOff(worker());
        assertThat(meters.get("huiyin.timers.lag").gauge().value()).isZero();
    }

    @Test
    void countsTheCasesThatAreOverdue() {
        file(3);
        OverdueMeter meter = new OverdueMeter(queues, hand, meters);

        meter.count();
        double before = meters.get("huiyin.cases.overdue").gauge().value();
        hand.now = MISSED;
        meter.count();

        assertThat(meters.get("huiyin.cases.overdue").gauge().value()).isGreaterThanOrEqualTo(before + 3);
    }

    @Test
    void findsWhatIsDueByItsIndexInItsOrder() {
        file(FILED);
        Document filter = new Document("timerAt", new Document("$gt", new Date(0)).append("$lte", Date.from(MISSED)));
        Document find = new Document("find", "cases")
                .append("filter", filter)
                .append("sort", new Document("timerAt", 1).append("_id", 1))
                .append("limit", 2000);

        BsonDocument plan = database.runCommand(new Document("explain", find), BsonDocument.class)
                .getDocument("queryPlanner")
                .getDocument("winningPlan");

        assertThat(plan.toJson()).contains("IXSCAN", "\"timer\"").doesNotContain("COLLSCAN", "\"SORT\"");
    }

    private RunTimers worker() {
        return new RunTimers(due, cases, decider, timerMeters, hand);
    }

    /** Until nothing is due any more. */
    private void workOff(RunTimers worker) {
        do {
            worker.round();
        } while (!due.earliest(hand.now, 1).isEmpty());
    }

    private static void bothAtOnce(Runnable work) throws ExecutionException, InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<? extends Future<?>> running =
                    Stream.of(work, work).map(workers::submit).toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private List<StoredCase> file(int count) {
        return IntStream.range(0, count).mapToObj(_ -> file(FILED)).toList();
    }

    private StoredCase file(Instant at) {
        Complaint complaint =
                new Complaint(Channel.WEB, "夜间施工噪声", null, Place.UNKNOWN, null, false, null, null, null, List.of());
        CaseNumber number = CaseNumber.of(PREFIX, LocalDate.of(2026, 3, 10), SEQUENCE.incrementAndGet());
        CaseId id = new CaseId(UUID.randomUUID().toString());
        return cases.insert(id, decider.register(number, complaint, at), new IdempotencyKey("timers:" + id.value(), ""))
                .orElseThrow();
    }

    private StoredCase claim(StoredCase stored) {
        return due.claim(dueOf(stored, hand.now), hand.now).orElseThrow();
    }

    private DueCases.Due dueOf(StoredCase stored, Instant now) {
        return due.earliest(now, 5000).stream()
                .filter(one -> one.id().equals(stored.current().id()))
                .findFirst()
                .orElseThrow();
    }

    private StoredCase act(StoredCase stored, CaseCommand command, CaseActor by) {
        return cases.append(stored, accepted(stored, command, by), null).orElseThrow();
    }

    private static AutoAssign.Command assignment() {
        Office office = new Office("500108006", "弹子石街道");
        return new AutoAssign.Command(office, null, List.of(), "standard", List.of());
    }

    private List<CaseEvent> accepted(StoredCase stored, CaseCommand command, CaseActor by) {
        return ((Decision.Accepted) decider.decide(stored.current(), command, by, hand.now)).events();
    }

    private List<String> whatTimeDid(StoredCase stored) {
        return cases.find(stored.current().id(), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .filter(TimerEvent.class::isInstance)
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private List<String> remindersOf(StoredCase stored) {
        return cases.find(stored.current().id(), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .filter(event -> Acts.of(event).code().equals("remind-department"))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static List<CaseId> ids(List<StoredCase> stored) {
        return stored.stream().map(one -> one.current().id()).toList();
    }

    private @Nullable Instant timerAt(StoredCase stored) {
        Date timerAt = document(stored).getDate("timerAt");
        return timerAt == null ? null : timerAt.toInstant();
    }

    private Document document(StoredCase stored) {
        return Objects.requireNonNull(database.getCollection("cases")
                .find(Filters.eq("_id", stored.current().id().value()))
                .first());
    }
}
