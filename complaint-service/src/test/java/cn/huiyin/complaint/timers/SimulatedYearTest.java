package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.HandSetClock;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import cn.huiyin.complaint.cases.store.CasesInMemory;
import cn.huiyin.complaint.deadlines.PackDueTimes;
import cn.huiyin.platform.calendar.DayKind;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A year of random acts on random cases, while two workers let time act and one of them is killed now and then. In the
 * middle of it an administrator uploads another calendar, by which running deadlines can be computed anew. In memory;
 * {@link SimulatedYearIT} has fewer cases in a real database. {@code -Dsimulation.cases=50000 -Dsimulation.seed=7} sets
 * size and chance.
 */
class SimulatedYearTest {

    private static final int CASES = Integer.getInteger("simulation.cases", 200);
    private static final long SEED = Long.getLong("simulation.seed", 1L);

    /** In as many cases chance does each act. */
    private static final int ENOUGH_FOR_EVERY_ACT = 20_000;

    private static final Instant UPLOADED_AT = Instant.parse("2025-07-01T00:00:00Z");
    private static final Map<LocalDate, DayKind> CHANGED_DAYS = Map.of(
            LocalDate.parse("2025-07-04"), DayKind.OFF,
            LocalDate.parse("2025-07-10"), DayKind.OFF,
            LocalDate.parse("2025-07-13"), DayKind.WORK);

    private final HandSetClock clock = new HandSetClock(SimulatedYear.BEGIN);
    private final WorkingCalendar first = PackDueTimes.calendar();
    private final WorkingCalendar uploaded = first.with("uploaded", first.lastYear() + 1, CHANGED_DAYS);

    @Test
    void endsWithEachDeadlineMetOrMarkedLateOnceAndNoCaseForgotten() {
        DueTimes dueTimes = PackDueTimes.by(() -> clock.instant().isBefore(UPLOADED_AT) ? first : uploaded);
        CasesInMemory cases = new CasesInMemory(dueTimes);
        CaseDecider decider = new CaseDecider(dueTimes, new TwoOffices());
        SimulatedYear year = new SimulatedYear(cases, cases.due(), decider, clock, CASES, SEED);

        year.run();

        assertThat(year.faults(PackDueTimes.by(() -> first), PackDueTimes.by(() -> uploaded)))
                .isEmpty();
        assertThat(cases.due().earliest(year.end(), 1)).isEmpty();
        if (CASES >= ENOUGH_FOR_EVERY_ACT) {
            assertThat(year.neverDone()).isEmpty();
        }
        System.out.println(year.table("A simulated year in memory: %,d cases, seed %d".formatted(CASES, SEED)));
    }
}
