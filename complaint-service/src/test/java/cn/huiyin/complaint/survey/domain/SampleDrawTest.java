package cn.huiyin.complaint.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.survey.domain.SampleDraw.DrawnCase;
import cn.huiyin.complaint.survey.domain.SampleDraw.DrawnStratum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampleDrawTest {

    @Property(tries = 200)
    void drawsTheSameCasesForTheSameSeedInWhateverOrderTheyCome(
            @ForAll long order, @ForAll @IntRange(max = 400) int places) {
        List<AnsweredCase> cases = cases(400, 5, 3);
        ArrayList<AnsweredCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, new Random(order));

        assertThat(SampleDraw.of("seed", places, shuffled)).isEqualTo(SampleDraw.of("seed", places, cases));
    }

    @Property(tries = 300)
    void givesEveryStratumItsShareAndAtLeastOne(
            @ForAll @IntRange(min = 1, max = 2000) int size,
            @ForAll @IntRange(min = 1, max = 600) int places,
            @ForAll @IntRange(min = 1, max = 15) int offices,
            @ForAll @IntRange(min = 1, max = 6) int groups) {
        SampleDraw draw = SampleDraw.of("s" + size, places, cases(size, offices, groups));

        int drawn = Math.min(places, size);
        assertThat(draw.cases()).hasSize(drawn).doesNotHaveDuplicates();
        assertThat(draw.strata().stream().mapToInt(DrawnStratum::drawn).sum()).isEqualTo(drawn);
        assertThat(draw.strata().stream().mapToInt(DrawnStratum::cases).sum()).isEqualTo(size);
        double share = (double) drawn / size;
        assertThat(draw.strata()).allSatisfy(one -> {
            assertThat(one.drawn()).isBetween(1, one.cases());
            assertThat((double) one.drawn()).isLessThanOrEqualTo(Math.max(1, Math.ceil(share * one.cases()) + 1));
        });
        Map<Stratum, Long> byStratum =
                draw.cases().stream().collect(Collectors.groupingBy(DrawnCase::stratum, Collectors.counting()));
        assertThat(draw.strata())
                .allSatisfy(one -> assertThat(byStratum.get(one.stratum())).isEqualTo(one.drawn()));
    }

    @Test
    void drawsInProportion() {
        List<AnsweredCase> cases = new ArrayList<>(named("big", "A", "noise.a", 700));
        cases.addAll(named("middle", "B", "noise.a", 250));
        cases.addAll(named("small", "B", "air.a", 45));
        cases.addAll(named("tiny", "C", "air.a", 5));

        SampleDraw draw = SampleDraw.of("seed", 100, cases);

        assertThat(draw.strata())
                .containsExactly(
                        new DrawnStratum(new Stratum("A", "noise"), 700, 70),
                        new DrawnStratum(new Stratum("B", "air"), 45, 4),
                        new DrawnStratum(new Stratum("B", "noise"), 250, 25),
                        new DrawnStratum(new Stratum("C", "air"), 5, 1));
    }

    @Test
    void givesUpCategoriesAndThenOfficesWhereThereAreTooFewPlaces() {
        List<AnsweredCase> cases = cases(400, 5, 3);

        assertThat(strata(15, cases)).hasSize(15);
        assertThat(strata(14, cases)).hasSize(5).allMatch(one -> one.categoryGroup()
                .isEmpty());
        assertThat(strata(5, cases)).hasSize(5);
        assertThat(strata(4, cases)).containsExactly(new Stratum("", ""));
    }

    @Test
    void drawsAllWhereThereAreNoMore() {
        List<AnsweredCase> cases = cases(40, 5, 3);

        assertThat(SampleDraw.of("seed", 40, cases).cases()).hasSize(40);
        assertThat(SampleDraw.of("seed", 2000, cases).cases()).hasSize(40);
        assertThat(SampleDraw.of("seed", 10, List.of()).cases()).isEmpty();
    }

    /**
     * Each of 100 cases is drawn in 10 of 100 draws on average; the chance of one beyond these bounds is below 1 in
     * 10,000.
     */
    @Test
    void givesEveryCaseOfAStratumTheSameChance() {
        List<AnsweredCase> cases = named("case", "A", "noise.a", 100);
        HashMap<String, Integer> times = new HashMap<>();
        for (int seed = 0; seed < 1000; seed++) {
            SampleDraw.of("seed-" + seed, 10, cases)
                    .cases()
                    .forEach(one -> times.merge(one.answered().caseId(), 1, Integer::sum));
        }

        assertThat(times).hasSize(100).allSatisfy((_, count) -> assertThat(count)
                .isBetween(55, 150));
    }

    /** So that anybody can draw again with nothing but the published seed: {@code printf 'seed:case-1' | sha256sum}. */
    @Test
    void hasTicketsThatAnybodyCanCompute() {
        DrawnCase only = SampleDraw.of("seed", 1, named("case-", "A", "noise.a", 1))
                .cases()
                .getFirst();

        assertThat(only.ticket()).isEqualTo(SampleDraw.sha256("seed:case-0"));
        assertThat(SampleDraw.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static List<Stratum> strata(int places, List<AnsweredCase> cases) {
        return SampleDraw.of("seed", places, cases).strata().stream()
                .map(DrawnStratum::stratum)
                .toList();
    }

    private static List<AnsweredCase> cases(int size, int offices, int groups) {
        return IntStream.range(0, size)
                .mapToObj(i -> new AnsweredCase(
                        "case-" + i, "office-" + i % offices, "group-" + i / offices % groups + ".leaf"))
                .toList();
    }

    private static List<AnsweredCase> named(String name, String office, String category, int size) {
        Function<Integer, AnsweredCase> one = i -> new AnsweredCase(name + i, office, category);
        return IntStream.range(0, size).boxed().map(one).toList();
    }
}
