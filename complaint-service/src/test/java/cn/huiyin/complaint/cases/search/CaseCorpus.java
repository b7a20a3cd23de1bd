package cn.huiyin.complaint.cases.search;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import cn.huiyin.complaint.cases.domain.acts.Close;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.JoinIncident;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.SendToTriage;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.StatisticsEntry;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/**
 * Cases as a year of use leaves them: the same number every day, one in twenty of them open, due at the few moments at
 * which working days end, one in three of these overdue. Four messages in five speak of noise, one of smoke, five cases
 * of a rare thing. A case is drawn from its number.
 */
final class CaseCorpus {

    static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");
    static final String RARE = "氨气泄漏";
    static final String COMMON = "噪声";
    static final String OTHER = "油烟";
    static final String INCIDENT = "NA-S20261101-0001";
    static final List<String> SOURCES = List.of("工地", "广场", "餐馆", "商场", "物流园", "加工厂", "学校", "码头");
    static final List<String> TIMES = List.of("凌晨", "清早", "中午", "傍晚", "半夜", "周末");
    static final int OFFICES = 15;
    static final int CATEGORIES = 10;
    static final int DAYS = 300;

    private static final int OPEN_ONE_IN = 20;
    private static final int ONE_IN_INCIDENT = 1000;
    private static final Duration TERM = Duration.ofDays(15);
    private static final int PER_CITIZEN = 8;
    private static final int RARE_CASES = 5;
    private static final int BATCH = 500;
    private static final int WRITERS = 2;
    private static final List<String> WISHES = List.of("影响睡觉", "孩子无法学习", "老人受不了", "请尽快处理", "多次反映无果");

    private final int size;
    private final CaseDecider decider = new CaseDecider(new OneTerm(), new TwoOffices());

    CaseCorpus(int size) {
        this.size = size;
    }

    static Office office(int index) {
        return new Office("5001080%02d".formatted(index), "第" + index + "街道");
    }

    static Category category(int index) {
        return new Category("noise.kind" + index, "第" + index + "类噪声");
    }

    static String citizen(int index) {
        return "citizen-" + index;
    }

    static String order(int index) {
        return "2026%08d".formatted(index);
    }

    int size() {
        return size;
    }

    private int perDay() {
        return Math.max(1, size / DAYS);
    }

    CaseNumber number(int index) {
        LocalDate day = DistrictDay.dateOf(registeredAt(index));
        return CaseNumber.of("NA", day, index % perDay() + 1);
    }

    CaseId id(int index) {
        long high = registeredAt(index).toEpochMilli() << 16 | 0x7000L | index & 0xFFF;
        return new CaseId(new UUID(high, 0x8000000000000000L | index).toString());
    }

    /** @param cases has its indexes, as has {@code words}: to make them later is dear */
    void fill(MongoCollection<CaseDocument> cases, CaseSearchIndex words) {
        InsertManyOptions unordered = new InsertManyOptions().ordered(false);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<? extends Future<?>> written = IntStream.iterate(0, start -> start < size, start -> start + BATCH)
                    .mapToObj(start -> writers.submit(() -> {
                        List<CaseDocument> batch = batch(start);
                        cases.insertMany(batch, unordered);
                        words.add(batch.stream().map(SearchProjection::searched).toList());
                    }))
                    .toList();
            written.forEach(CaseCorpus::await);
        }
    }

    private static void await(Future<?> written) {
        try {
            written.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a batch was not written", failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while filling", ended);
        }
    }

    private List<CaseDocument> batch(int start) {
        return IntStream.range(start, Math.min(size, start + BATCH))
                .mapToObj(this::document)
                .toList();
    }

    private Instant registeredAt(int index) {
        int daysAgo = (size - 1 - index) / perDay();
        return NOW.minus(Duration.ofDays(daysAgo + 1)).plus(Duration.ofMinutes(index % perDay()));
    }

    private CaseDocument document(int index) {
        SplittableRandom random = new SplittableRandom(index);
        CaseId id = id(index);
        Complaint complaint = complaint(index, random);
        Register.Registered registered = decider.register(number(index), complaint, registeredAt(index));
        Case current = CaseEvolution.begin(id, registered);
        ArrayList<HistoryEntry> history = new ArrayList<>(List.of(new HistoryEntry(1, registered, null)));
        for (CaseEvent event : laterEvents(index, registered.at(), random)) {
            current = CaseEvolution.evolve(current, event);
            history.add(new HistoryEntry(history.size() + 1, event, null));
        }
        List<String> days = Stream.of(registered.at(), history.getLast().event().at())
                .map(DistrictDay::of)
                .distinct()
                .toList();
        return new CaseDocument(
                id.value(),
                history.size(),
                current.number().value(),
                current.number().sequence(),
                "hotline:" + order(index),
                "digest",
                complaint.citizen(),
                CaseFacts.of(current),
                new StatisticsEntry(new BsonDocument(), days),
                history,
                null,
                null,
                null,
                null);
    }

    private Complaint complaint(int index, SplittableRandom random) {
        String about = index % (size / RARE_CASES) == 7 ? RARE : index % 5 == 0 ? OTHER : COMMON;
        String text = "%s%s%s，%s。".formatted(pick(TIMES, random), pick(SOURCES, random), about, pick(WISHES, random))
                + "已经多次拨打电话反映，现场没有任何改善，希望有关部门到场核实并给予书面答复。".repeat(4);
        Place place = new Place(106.58, 29.58, "第" + index % OFFICES + "街道" + random.nextInt(200) + "号");
        return new Complaint(
                Channel.HOTLINE,
                text,
                null,
                place,
                null,
                false,
                citizen(index % (size / PER_CITIZEN)),
                null,
                new Complaint.ExternalOrder(order(index), null, null, List.of()),
                List.of());
    }

    /** One in twenty stays open, some of them at the triage desk; the others are answered and closed. */
    private List<CaseEvent> laterEvents(int index, Instant at, SplittableRandom random) {
        CaseActor engine = new CaseActor(Party.ENGINE, null, null);
        boolean open = index % OPEN_ONE_IN == 3;
        if (open && index % (5 * OPEN_ONE_IN) == 3) {
            return List.of(new SendToTriage.SentToTriage(
                    at, engine, category(random.nextInt(CATEGORIES)), "standard", List.of(), reasons(), null));
        }
        Instant due = open ? endOfSomeWorkingDay(random) : at.plus(TERM);
        Deadline answerDeadline = new Deadline(DeadlineKind.ANSWER, at, due, null, null, null, "calendar", "policy");
        Assigned assigned = new Assigned(
                at,
                engine,
                office(random.nextInt(OFFICES)),
                category(random.nextInt(CATEGORIES)),
                List.of(),
                "standard",
                reasons(),
                null,
                List.of(answerDeadline),
                null);
        if (open) {
            return index % ONE_IN_INCIDENT == 23
                    ? List.of(assigned, new JoinIncident.JoinedIncident(at, engine, INCIDENT))
                    : List.of(assigned);
        }
        CaseActor officer = new CaseActor(Party.OFFICE, "officer", "周立");
        Instant answeredAt = at.plus(Duration.ofHours(1 + random.nextInt(24 * 20)));
        return List.of(
                assigned,
                new Accept.Accepted(at.plus(Duration.ofMinutes(30)), officer),
                new GiveAnswer.Answered(
                        answeredAt, officer, "已到场核实并责令整改。", Outcome.SUPPORTED, null, null, null, null, null, null),
                new Close.Closed(answeredAt.plus(Duration.ofDays(1)), officer, null));
    }

    private static List<Reason> reasons() {
        return List.of(new Reason("place.pin-inside", Map.of("office", List.of("500108006"))));
    }

    /** From five days ago to ten days ahead, at 18:00 of the district. */
    private static Instant endOfSomeWorkingDay(SplittableRandom random) {
        return NOW.plus(Duration.ofHours(6)).plus(Duration.ofDays(random.nextInt(15) - 5L));
    }

    private static String pick(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    /** Every deadline ends after the same time. */
    private static final class OneTerm extends HourlyDueTimes {

        @Override
        public Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt) {
            return new Deadline(kind, startedAt, startedAt.plus(TERM), null, null, null, "calendar", "policy");
        }
    }
}
