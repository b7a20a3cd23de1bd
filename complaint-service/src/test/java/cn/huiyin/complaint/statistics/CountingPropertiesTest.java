package cn.huiyin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.statistics.domain.Contribution;
import cn.huiyin.complaint.statistics.domain.Contribution.Side;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountingRules;
import cn.huiyin.complaint.statistics.domain.Kpi;
import cn.huiyin.complaint.statistics.domain.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the exactness of the sums rests on: the days that a case names are those that the rules count it on. */
class CountingPropertiesTest {

    private static final Instant BEGIN = Instant.parse("2022-03-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2022, 2, 28);
    private static final int STEPS = 30;

    private final CountingRules rules = new CountingRules(DistrictDay.ZONE);

    @Property(tries = 200)
    void namesEveryDayThatItHasAPartIn(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, BEGIN);
        Case current = CaseEvolution.begin(new CaseId("a"), history.register(1));

        for (int step = 0; step < STEPS; step++) {
            assertNamesItsDays(current);
            current = CaseEvolution.evolve(current, history.next(current));
        }
    }

    /** So that a figure and the list behind it cannot differ. */
    @Property(tries = 200)
    void addsUpToWhatItListsAtAnyTime(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, BEGIN);
        Case current = CaseEvolution.begin(new CaseId("a"), history.register(1));

        for (int step = 0; step < STEPS; step++) {
            assertAddsUp(CountedCaseMapper.of(current), BEGIN.plus(Duration.ofDays(step * 3L)));
            current = CaseEvolution.evolve(current, history.next(current));
        }
    }

    private void assertAddsUp(CountedCase counted, Instant now) {
        Tally sum = FIRST.datesUntil(FIRST.plusDays(200))
                .map(day -> rules.on(day, counted).plus(rules.overdueOn(day, counted, now)))
                .reduce(Tally.ZERO, Tally::plus);
        List<Contribution> listed = rules.contributions(counted, now);

        for (Kpi kpi : List.of(Kpi.REGISTERED, Kpi.ASSIGNMENT, Kpi.ON_TIME_ANSWER, Kpi.SATISFACTION)) {
            for (Side side : Side.values()) {
                assertThat(listed.stream().filter(one -> one.kpi() == kpi && one.side() == side))
                        .as("%s %s", kpi, side)
                        .hasSize((int) sum.count(kpi, side));
            }
        }
    }

    private void assertNamesItsDays(Case current) {
        CountedCase counted = CountedCaseMapper.of(current);
        Set<String> days = FIRST.datesUntil(FIRST.plusDays(200))
                .filter(day -> !rules.on(day, counted).equals(Tally.ZERO))
                .map(LocalDate::toString)
                .collect(Collectors.toSet());

        assertThat(CountedCaseEncoder.daysOf(counted)).containsAll(days);
    }
}
