package cn.huiyin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountingRules;
import cn.huiyin.complaint.statistics.domain.Ratio;
import cn.huiyin.complaint.statistics.domain.Tally;
import cn.huiyin.localstack.accounts.DemoAccount;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

/** The sums of days: exact whatever happens, and derived again when they are lost. */
class DayRollupsIT extends ServiceWithStatistics {

    @Autowired
    private DayRollups rollups;

    @Autowired
    private MongoDatabase database;

    /** There only with the setting that an operator gives. */
    @Autowired
    @Qualifier("rebuild")
    private ApplicationRunner rebuild;

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
                .containsEntry(
                        "2019-06-03/", new Tally(1, Ratio.NONE, 1, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE)));
    }

    @Test
    void derivesSumsAndWordsAgainFromTheCasesWhenItIsToldSoAtItsStart() throws Exception {
        LocalDate day = LocalDate.of(2016, 4, 4);
        register(day, "仓库外面全是粉尘");
        drain();
        Map<String, Tally> right = stored(day, day);
        assertThat(foundByWord("粉尘")).isEqualTo(1);
        database.getCollection("statistics_days")
                .updateOne(Filters.eq(day.toString()), Updates.set("offices", List.of()));
        database.getCollection("case_words").deleteMany(new Document());
        assertThat(stored(day, day)).isEmpty();
        assertThat(foundByWord("粉尘")).isZero();

        rebuild.run(new DefaultApplicationArguments());
        drain();

        assertThat(stored(day, day)).isEqualTo(right).isNotEmpty();
        assertThat(foundByWord("粉尘")).isEqualTo(1);
    }

    private int countUntilInterrupted() {
        int rounds = 0;
        while (!Thread.currentThread().isInterrupted()) {
            changes.run();
            rounds++;
        }
        return rounds;
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
                    CountedCase counted = CountedCaseMapper.of(current);
                    String office = counted.office() == null ? "" : counted.office();
                    tallies.merge(day + "/" + office, rules.on(day, counted), Tally::plus);
                }));
        return tallies.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Tally.ZERO))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Tally::plus, TreeMap::new));
    }

    private int foundByWord(String word) {
        String query = "?view=open&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        return get(DemoAccount.SUPERVISOR, "/api/cases" + query)
                .json()
                .get("items")
                .items()
                .size();
    }

    private Ratio satisfaction(LocalDate day) {
        return stored(day, day).getOrDefault(day + "/500108006", Tally.ZERO).satisfaction();
    }
}
