package cn.huiyin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.CaseSheet;
import cn.huiyin.complaint.cases.Counting;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.statistics.domain.CountingRules;
import cn.huiyin.complaint.statistics.domain.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the exactness of the sums rests on: the days that a case names are those that the rules count it on. */
class CountingPropertiesTest {

    private static final Instant BEGIN = Instant.parse("2022-03-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2022, 2, 28);
    private static final int STEPS = 30;

    private final CountingRules rules = new CountingRules(DistrictDay.ZONE);

    @Property
    void namesEveryDayThatItHasAPartIn(@ForAll long seed) {
        var history = new RandomHistory(seed, BEGIN);
        var current = CaseEvolution.begin(new CaseId("a"), history.register(1));

        for (var step = 0; step < STEPS; step++) {
            assertNamesItsDays(current);
            current = CaseEvolution.evolve(current, history.next(current));
        }
    }

    private void assertNamesItsDays(Case current) {
        var counted = CaseReading.of(new CaseSheet(
                current.registeredAt(), current.state(), current.office(), current.deadlines(), current.rating()));
        var days = FIRST.datesUntil(FIRST.plusDays(200))
                .filter(day -> !rules.on(day, counted).equals(Tally.ZERO))
                .map(LocalDate::toString)
                .collect(Collectors.toSet());

        assertThat(Counting.of(current).days()).containsAll(days);
    }
}
