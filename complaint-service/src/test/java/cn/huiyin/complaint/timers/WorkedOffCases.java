package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.HandSetClock;
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
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.TimerEvent;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.AutoAssign;
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
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the tests of timers share: cases in a real database whose time a hand-set clock brings, and workers that work
 * them off.
 */
abstract class WorkedOffCases extends RunningComplaintService {

    /** Tuesday, 9:00 in the district: to be assigned by 15:00, which is four working hours later. */
    static final Instant FILED = Instant.parse("2026-03-10T01:00:00Z");

    static final Instant MISSED = Instant.parse("2026-03-10T07:00:00.001Z");
    static final int BACKLOG = Integer.getInteger("timers.backlog", 250);
    static final String PREFIX = "TM";
    static final CaseActor CITIZEN = CaseActor.citizen(null, null);
    static final AtomicLong SEQUENCE = new AtomicLong();

    @Autowired
    Cases cases;

    @Autowired
    DueCases due;

    @Autowired
    CaseDecider decider;

    @Autowired
    CaseQueues queues;

    @Autowired
    MongoDatabase database;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final TimerMeters timerMeters = new TimerMeters(meters);
    final HandSetClock hand = new HandSetClock(FILED);

    @AfterEach
    void forget() {
        database.getCollection("cases").deleteMany(Filters.regex("number", "^" + PREFIX));
    }

    RunTimers worker() {
        return new RunTimers(due, cases, decider, timerMeters, hand);
    }

    /** Until nothing is due any more. */
    void workOff(RunTimers worker) {
        do {
            worker.round();
        } while (!due.earliest(hand.instant(), 1).isEmpty());
    }

    static void bothAtOnce(Runnable work) throws ExecutionException, InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<? extends Future<?>> running =
                    Stream.of(work, work).map(workers::submit).toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    List<StoredCase> file(int count) {
        return IntStream.range(0, count).mapToObj(_ -> file(FILED)).toList();
    }

    StoredCase file(Instant at) {
        Complaint complaint =
                new Complaint(Channel.WEB, "夜间施工噪声", null, Place.UNKNOWN, null, false, null, null, null, List.of());
        CaseNumber number = CaseNumber.of(PREFIX, LocalDate.of(2026, 3, 10), SEQUENCE.incrementAndGet());
        CaseId id = new CaseId(UUID.randomUUID().toString());
        return cases.insert(id, decider.register(number, complaint, at), new IdempotencyKey("timers:" + id.value(), ""))
                .orElseThrow();
    }

    StoredCase claim(StoredCase stored) {
        return due.claim(dueOf(stored, hand.instant()), hand.instant()).orElseThrow();
    }

    DueCases.Due dueOf(StoredCase stored, Instant now) {
        return due.earliest(now, 5000).stream()
                .filter(one -> one.id().equals(stored.current().id()))
                .findFirst()
                .orElseThrow();
    }

    StoredCase act(StoredCase stored, CaseCommand command, CaseActor by) {
        return cases.append(stored, accepted(stored, command, by), null).orElseThrow();
    }

    static AutoAssign.Command assignment() {
        Office office = new Office("500108006", "弹子石街道");
        return new AutoAssign.Command(office, null, List.of(), "standard", List.of());
    }

    List<CaseEvent> accepted(StoredCase stored, CaseCommand command, CaseActor by) {
        return ((Decision.Accepted) decider.decide(stored.current(), command, by, hand.instant())).events();
    }

    List<String> whatTimeDid(StoredCase stored) {
        return cases.find(stored.current().id(), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .filter(TimerEvent.class::isInstance)
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    List<String> remindersOf(StoredCase stored) {
        return cases.find(stored.current().id(), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .filter(event -> Acts.of(event).code().equals("remind-department"))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    static List<CaseId> ids(List<StoredCase> stored) {
        return stored.stream().map(one -> one.current().id()).toList();
    }

    @Nullable
    Instant timerAt(StoredCase stored) {
        Date timerAt = document(stored).getDate("timerAt");
        return timerAt == null ? null : timerAt.toInstant();
    }

    Document document(StoredCase stored) {
        return Objects.requireNonNull(database.getCollection("cases")
                .find(Filters.eq("_id", stored.current().id().value()))
                .first());
    }
}
