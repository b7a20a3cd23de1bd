package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.HandSetClock;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.DueCases;
import cn.huiyin.complaint.cases.store.IdempotencyKey;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases filed through a year, each going the way that chance takes it, by every act that somebody can do. Whatever is
 * due by itself is worked off by two workers before anybody acts at a later time; now and then one of them dies with a
 * case that it has claimed.
 */
final class SimulatedYear {

    static final String PREFIX = "SY";

    static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration UNTIL_ALL_HAS_PASSED = Duration.ofDays(200);
    private static final Duration MEAN_PAUSE = Duration.ofDays(2);
    private static final int MOST_ACTS = 14;
    private static final int KILLED_ONE_IN = 200;

    private final Cases cases;
    private final DueCases due;
    private final CaseDecider decider;
    private final int count;
    private final Random random;
    private final RandomActs acts;
    private final HandSetClock clock;
    private final List<RunTimers> workers;
    private final PriorityQueue<Step> steps = new PriorityQueue<>(Comparator.comparing(Step::at));
    private final List<CaseId> filed = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    /** @param acts that were tried before it */
    private record Step(Instant at, CaseId id, int acts) {}

    /** @param clock whose time the year sets */
    SimulatedYear(Cases cases, DueCases due, CaseDecider decider, HandSetClock clock, int count, long seed) {
        this.cases = cases;
        this.due = due;
        this.decider = decider;
        this.clock = clock;
        this.count = count;
        random = new Random(seed);
        acts = new RandomActs(decider, random);
        TimerMeters meters = new TimerMeters(new SimpleMeterRegistry());
        workers = Stream.generate(() -> new RunTimers(due, cases, decider, meters, clock))
                .limit(2)
                .toList();
    }

    void run() {
        for (int i = 0; i < count; i++) {
            Instant at = BEGIN.plusMillis(random.nextLong(YEAR.toMillis()));
            steps.add(new Step(at, new CaseId(new UUID(random.nextLong(), i).toString()), 0));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            while (!steps.isEmpty()) {
                Step step = steps.remove();
                letTimePass(step.at(), threads);
                clock.set(step.at());
                take(step);
            }
            letTimePass(end(), threads);
        }
    }

    /** When everything that would fall due has fallen due. */
    Instant end() {
        return BEGIN.plus(YEAR).plus(UNTIL_ALL_HAS_PASSED);
    }

    /** What time should have done and did not, or did too often; a sentence each. */
    List<String> faults(DueTimes... calendars) {
        TimerAudit audit = new TimerAudit(List.of(calendars), end());
        filed.stream().map(id -> cases.find(id, Scope.ALL).orElseThrow()).forEach(audit::check);
        counts.putAll(audit.counts());
        return audit.faults();
    }

    String table(String title) {
        return counts.entrySet().stream()
                .map(line -> "  %-60s %,10d".formatted(line.getKey(), line.getValue()))
                .collect(Collectors.joining("\n", title + "\n", ""));
    }

    /** The acts of people and of the engine that nobody did in this year. */
    List<String> neverDone() {
        return RandomActs.codes().stream()
                .filter(code -> !counts.containsKey(named(code)))
                .toList();
    }

    private void letTimePass(Instant until, ExecutorService threads) {
        List<DueCases.Due> next = due.earliest(until, 1);
        while (!next.isEmpty()) {
            Instant at = next.getFirst().at();
            clock.set(at.isAfter(clock.instant()) ? at : clock.instant());
            if (random.nextInt(KILLED_ONE_IN) == 0
                    && due.claim(next.getFirst(), clock.instant()).isPresent()) {
                count("worker killed with a case that it had claimed");
            }
            CompletableFuture.allOf(workers.stream()
                            .map(worker -> CompletableFuture.runAsync(worker::round, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
            next = due.earliest(until, 1);
        }
    }

    private void take(Step step) {
        if (step.acts() == 0) {
            file(step);
        } else {
            act(step.id());
        }
        if (step.acts() < MOST_ACTS) {
            double pause = -Math.log(1 - random.nextDouble()) * MEAN_PAUSE.toMillis();
            steps.add(new Step(step.at().plusMillis(1 + (long) pause), step.id(), step.acts() + 1));
        }
    }

    private void file(Step step) {
        Contact contact = random.nextInt(3) == 0 ? null : new Contact("李女士", "13800138000", null);
        Complaint complaint =
                new Complaint(Channel.WEB, "夜间施工噪声", null, Place.UNKNOWN, contact, false, null, null, null, List.of());
        CaseNumber number = CaseNumber.of(PREFIX, LocalDate.of(2025, 1, 1), filed.size() + 1L);
        IdempotencyKey key = new IdempotencyKey("simulated:" + step.id().value(), "");
        cases.insert(step.id(), decider.register(number, complaint, clock.instant()), key)
                .orElseThrow();
        filed.add(step.id());
        count("case filed");
    }

    private void act(CaseId id) {
        StoredCase stored = cases.find(id, Scope.ALL).orElseThrow();
        acts.next(stored.current(), clock.instant()).ifPresent(attempt -> {
            if (decider.decide(stored.current(), attempt.command(), attempt.by(), clock.instant())
                    instanceof Decision.Accepted accepted) {
                cases.append(stored, accepted.events(), null).orElseThrow();
                count(named(attempt.code()));
            }
        });
    }

    private static String named(String code) {
        return "act: " + code;
    }

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }
}
