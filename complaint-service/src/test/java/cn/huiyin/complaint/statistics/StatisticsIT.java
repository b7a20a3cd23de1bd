package cn.huiyin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
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
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountingRules;
import cn.huiyin.complaint.statistics.domain.Ratio;
import cn.huiyin.complaint.statistics.domain.Tally;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In a database of its own, for it tells of years long past. Each test has a year, so that none counts another's. */
@WithLocalStack
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class StatisticsIT {

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final CaseActor SOMEBODY = new CaseActor(Party.OFFICE, "subject", null);

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Cases cases;

    @Autowired
    private ProjectChanges changes;

    @Autowired
    private DayRollups rollups;

    @Autowired
    private MongoDatabase database;

    /** There only with the setting that an operator gives. */
    @Autowired
    @Qualifier("rebuild")
    private ApplicationRunner rebuild;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(StatisticsIT.class).forEach((name, value) -> registry.add(name, () -> value));
        registry.add("huiyin.projections.rebuild", () -> true);
    }

    @Test
    void countsLikeAFullCountWhateverHappensWhileItCounts() throws Exception {
        LocalDate first = LocalDate.of(2022, 1, 1);
        List<StoredCase> all;
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> counting = workers.submit(() -> countUntilInterrupted());
            ArrayList<Future<StoredCase>> lives = new ArrayList<>();
            for (int seed = 0; seed < 60; seed++) {
                RandomHistory history = new RandomHistory(
                        seed,
                        first.plusDays(seed % 20).atStartOfDay(DistrictDay.ZONE).toInstant());
                lives.add(workers.submit(() -> live(history)));
            }
            all = new ArrayList<>();
            for (Future<StoredCase> life : lives) {
                all.add(life.get());
            }
            counting.cancel(true);
        }
        drain();

        LocalDate last = first.plusDays(364);
        assertThat(stored(first, last)).isNotEmpty().isEqualTo(fullCount(all, first, last));
    }

    @Test
    void takesARatingOffItsDayWhenTheCitizenJudgesAnew() {
        LocalDate first = LocalDate.of(2017, 3, 1);
        LocalDate second = first.plusDays(40);
        StoredCase assigned = assign(register(first.minusDays(3)), noon(first.minusDays(3)), "500108006");
        StoredCase rated = rate(answer(assigned, noon(first.minusDays(1))), noon(first), Satisfaction.DISSATISFIED);
        drain();
        assertThat(satisfaction(first)).isEqualTo(new Ratio(0, 1));

        rate(answer(reopen(rated, noon(second)), noon(second)), noon(second), Satisfaction.SATISFIED);
        drain();

        assertThat(satisfaction(first)).isEqualTo(Ratio.NONE);
        assertThat(satisfaction(second)).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void neverStoresARecountOverANewerOne() {
        LocalDate day = LocalDate.of(2020, 5, 5);
        DayRollup newer = new DayRollup(day.toString(), 1, List.of());
        assertThat(rollups.store(newer)).isTrue();

        assertThat(rollups.store(newer)).isFalse();
        assertThat(rollups.store(new DayRollup(day.toString(), 3, List.of()))).isFalse();
        assertThat(rollups.store(new DayRollup(day.toString(), 2, List.of()))).isTrue();
    }

    @Test
    void countsByItselfAfterACaseHasChanged() {
        LocalDate day = LocalDate.of(2019, 6, 3);
        register(day);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(stored(day, day))
                .containsEntry("2019-06-03/", new Tally(1, Ratio.NONE, 1, Ratio.NONE, Ratio.NONE)));
    }

    @Test
    void derivesSumsAndWordsAgainFromTheCasesWhenItIsToldSoAtItsStart() throws Exception {
        LocalDate day = LocalDate.of(2016, 4, 4);
        register(day, "仓库外面全是粉尘");
        drain();
        Map<String, Tally> right = stored(day, day);
        assertThat(foundByWord("粉尘")).isEqualTo(1);
        database.getCollection("statistics_days_2")
                .updateOne(Filters.eq(day.toString()), Updates.set("offices", List.of()));
        database.getCollection("case_words").deleteMany(new Document());
        assertThat(stored(day, day)).isEmpty();
        assertThat(foundByWord("粉尘")).isZero();

        rebuild.run(new DefaultApplicationArguments());
        drain();

        assertThat(stored(day, day)).isEqualTo(right).isNotEmpty();
        assertThat(foundByWord("粉尘")).isEqualTo(1);
    }

    @Test
    void showsTheSupervisorTheDistrictAndTheHeadOfAnOfficeOnlyTheirOwn() {
        LocalDate day = LocalDate.of(2018, 7, 2);
        Instant noon = noon(day);
        rate(answer(assign(register(day), noon, "500108006"), noon), noon, Satisfaction.BASICALLY_SATISFIED);
        assign(register(day), noon, "500108006");
        assign(register(day), noon, "500108007");
        register(day);
        drain();

        JsonNode district = read(DemoAccount.SUPERVISOR, "?from=2018-07-01&to=2018-07-31");
        assertThat(district.path("period").toString()).isEqualTo("{\"from\":\"2018-07-01\",\"to\":\"2018-07-31\"}");
        assertThat(district.path("assignment").toString())
                .isEqualTo("{\"numerator\":3,\"denominator\":4,\"rate\":0.75,\"target\":1.0,\"running\":0}");
        // One answered in time, two owed for years.
        assertThat(district.at("/onTimeAnswer/numerator").asInt()).isEqualTo(1);
        assertThat(district.at("/onTimeAnswer/denominator").asInt()).isEqualTo(3);
        assertThat(district.path("satisfaction").toString())
                .isEqualTo("{\"numerator\":1,\"denominator\":1,\"rate\":1.0,\"target\":0.98}");
        assertThat(district.path("weeks").size()).isEqualTo(12);
        assertThat(district.at("/weeks/11/weekStart").asString()).isEqualTo("2018-07-30");
        assertThat(district.at("/weeks/7/assignment").toString()).isEqualTo("{\"n\":3,\"d\":4}");
        assertThat(district.path("byOffice").size()).isEqualTo(15);
        assertThat(district.path("overdue").asInt()).isGreaterThanOrEqualTo(3);

        JsonNode office = read(DemoAccount.HEAD_DANZISHI, "?from=2018-07-01&to=2018-07-31");
        assertThat(office.at("/assignment/denominator").asInt()).isEqualTo(2);
        assertThat(office.at("/onTimeAnswer/denominator").asInt()).isEqualTo(2);
        assertThat(office.path("byOffice").size()).isEqualTo(1);
        assertThat(office.at("/byOffice/0/office/code").asString()).isEqualTo("500108006");
        assertThat(office.at("/byOffice/0/registered").asInt()).isEqualTo(2);
        assertThat(office.at("/byOffice/0/overdue").asInt())
                .isEqualTo(office.path("overdue").asInt())
                .isPositive();
        assertThat(office.path("triage").asInt()).isZero();
    }

    @Test
    void opensBehindEachFigureExactlyTheCasesThatItCounts() {
        LocalDate today = DistrictDay.dateOf(Instant.now());
        for (int seed = 0; seed < 200; seed++) {
            ZonedDateTime begin = today.minusDays(seed % 90).atStartOfDay(DistrictDay.ZONE);
            live(new RandomHistory(seed, begin.toInstant()), seed % 50);
        }
        register(today);
        drain();

        for (DemoAccount account : List.of(DemoAccount.SUPERVISOR, DemoAccount.HEAD_DANZISHI)) {
            JsonNode overview = read(account, "?from=" + today.minusDays(100) + "&to=" + today);
            assertThat(Figures.of(overview)).allSatisfy((list, figure) -> assertThat(rowsOf(account, list))
                    .as("%s %s", account, list)
                    .isEqualTo(figure));
            assertThat(overview.at("/onTimeAnswer/numerator").asInt()).isPositive();
            assertThat(overview.at("/onTimeAnswer/denominator").asInt())
                    .isGreaterThan(overview.at("/onTimeAnswer/numerator").asInt());
            assertThat(overview.at("/satisfaction/denominator").asInt()).isPositive();
        }
        assertThat(read(DemoAccount.SUPERVISOR, "").at("/assignment/running").asInt())
                .isPositive();
    }

    /** Read to its end, page by page. */
    private long rowsOf(DemoAccount account, String list) {
        long rows = 0L;
        String next = "";
        do {
            String path = list + "&size=17" + (next.isEmpty() ? "" : "&cursor=" + next);
            JsonNode page = new JsonMapper().readTree(get(account, path).body());
            rows += page.path("items").size();
            next = page.path("next").asString("");
            if (page.has("count") && next.isEmpty()) {
                assertThat(page.path("count").asLong()).isEqualTo(rows);
            }
        } while (!next.isEmpty());
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?figure=open", "?figure=assignment&part=some", "?figure=assignment&size=0"})
    void refusesAListOfWhatIsNoFigure(String query) {
        assertThat(get(DemoAccount.SUPERVISOR, "/api/statistics/cases" + query).status())
                .isEqualTo(400);
    }

    @Test
    void givesNoRateWhereNothingIsCounted() {
        JsonNode empty = read(DemoAccount.SUPERVISOR, "?from=2001-01-01&to=2001-01-31");

        assertThat(empty.path("satisfaction").toString())
                .isEqualTo("{\"numerator\":0,\"denominator\":0,\"target\":0.98}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=2026-02-30",
                "?from=yesterday",
                "?from=2026-11-24&to=2026-11-23",
                "?from=2024-01-01&to=2026-01-01",
                "?to=%2B999999999-12-31"
            })
    void refusesAPeriodThatMakesNoSense(String query) {
        Reply refused = overview(DemoAccount.SUPERVISOR, query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("code").textOrEmpty()).isEqualTo("invalid-input");
    }

    @Test
    void refusesWhoeverIsNeitherSupervisorNorHeadOfAnOffice() {
        assertThat(Web.get(url(""), Map.of()).status()).isEqualTo(401);
        assertThat(overview(DemoAccount.CITIZEN, "").status()).isEqualTo(403);
        assertThat(overview(DemoAccount.TRIAGE, "").status()).isEqualTo(403);
    }

    private int countUntilInterrupted() {
        int rounds = 0;
        while (!Thread.currentThread().isInterrupted()) {
            changes.run();
            rounds++;
        }
        return rounds;
    }

    private void drain() {
        await().until(() -> changes.run() == 0);
    }

    private StoredCase live(RandomHistory history) {
        return live(history, 25);
    }

    private StoredCase live(RandomHistory history, int steps) {
        StoredCase stored = insert(history.register(SEQUENCE.incrementAndGet()));
        for (int step = 0; step < steps; step++) {
            List<CaseEvent> events = history.next(stored.current());
            if (!events.isEmpty()) {
                stored = cases.append(stored, events, null).orElseThrow();
            }
        }
        return stored;
    }

    private Map<String, Tally> stored(LocalDate first, LocalDate last) {
        TreeMap<String, Tally> tallies = new TreeMap<>();
        rollups.between(first, last).forEach(day -> day.offices()
                .forEach(office -> tallies.put(day.day() + "/" + office.office(), office.tally())));
        return tallies;
    }

    private static Map<String, Tally> fullCount(List<StoredCase> all, LocalDate first, LocalDate last) {
        CountingRules rules = new CountingRules(DistrictDay.ZONE);
        TreeMap<String, Tally> tallies = new TreeMap<>();
        first.datesUntil(last.plusDays(1))
                .forEach(day -> all.forEach(stored -> {
                    Case current = stored.current();
                    CountedCase counted = CaseReading.of(current);
                    String office = counted.office() == null ? "" : counted.office();
                    tallies.merge(day + "/" + office, rules.on(day, counted), Tally::plus);
                }));
        return tallies.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Tally.ZERO))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Tally::plus, TreeMap::new));
    }

    private int foundByWord(String word) {
        String query = "?view=open&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        Map<String, String> headers =
                TestStack.of(StatisticsIT.class).tokens().headers(DemoAccount.SUPERVISOR.username());
        return Web.get("http://127.0.0.1:" + port + "/api/cases" + query, headers)
                .json()
                .get("items")
                .items()
                .size();
    }

    private StoredCase register(LocalDate day) {
        return register(day, "噪声");
    }

    private StoredCase register(LocalDate day, String text) {
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

    private StoredCase insert(Register.Registered event) {
        String id = UUID.randomUUID().toString();
        return cases.insert(new CaseId(id), event, new IdempotencyKey("test:" + id, ""))
                .orElseThrow();
    }

    private StoredCase assign(StoredCase stored, Instant at, String office) {
        return append(stored, assigned(at, office));
    }

    private static CaseEvent assigned(Instant at, String code) {
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

    private StoredCase answer(StoredCase stored, Instant at) {
        return append(
                stored,
                new Accept.Accepted(at, SOMEBODY),
                new GiveAnswer.Answered(at, SOMEBODY, "done", Outcome.SUPPORTED));
    }

    private StoredCase rate(StoredCase stored, Instant at, Satisfaction satisfaction) {
        return append(stored, new Rate.Rated(at, SOMEBODY, true, satisfaction, null));
    }

    private StoredCase reopen(StoredCase stored, Instant at) {
        return append(stored, new Reopen.Reopened(at, SOMEBODY, "again", deadline(DeadlineKind.ANSWER, at), null));
    }

    private StoredCase append(StoredCase stored, CaseEvent... events) {
        return cases.append(stored, List.of(events), null).orElseThrow();
    }

    private Ratio satisfaction(LocalDate day) {
        return stored(day, day).getOrDefault(day + "/500108006", Tally.ZERO).satisfaction();
    }

    private static Deadline deadline(DeadlineKind kind, Instant at) {
        return new Deadline(kind, at, at.plus(Duration.ofDays(5)), null, null, null, "1", "1");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(DistrictDay.ZONE).toInstant();
    }

    private static String id(StoredCase stored) {
        return stored.current().id().value();
    }

    private JsonNode read(DemoAccount account, String query) {
        Reply reply = overview(account, query);
        assertThat(reply.status()).isEqualTo(200);
        return new JsonMapper().readTree(reply.body());
    }

    private Reply overview(DemoAccount account, String query) {
        return get(account, "/api/statistics/overview" + query);
    }

    private Reply get(DemoAccount account, String path) {
        Map<String, String> headers = TestStack.of(StatisticsIT.class).tokens().headers(account.username());
        return Web.get("http://127.0.0.1:" + port + path, headers);
    }

    private String url(String query) {
        return "http://127.0.0.1:" + port + "/api/statistics/overview" + query;
    }
}
