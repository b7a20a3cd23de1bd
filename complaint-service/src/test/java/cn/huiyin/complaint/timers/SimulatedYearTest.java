package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import cn.huiyin.complaint.cases.store.CasesInMemory;
import cn.huiyin.complaint.deadlines.PackDueTimes;
import org.junit.jupiter.api.Test;

/**
 * A year of random acts on random cases, while two workers let time act and one of them is killed now and then. In memory;
 * {@link SimulatedYearIT} has fewer cases in a real database. {@code -Dsimulation.cases=50000 -Dsimulation.seed=7} sets size and chance.
 */
class SimulatedYearTest {

    private static final int CASES = Integer.getInteger("simulation.cases", 200);
    private static final long SEED = Long.getLong("simulation.seed", 1L);

    @Test
    void endsWithEachDeadlineMetOrMarkedLateOnceAndNoCaseForgotten() {
        DueTimes dueTimes = PackDueTimes.load();
        CasesInMemory cases = new CasesInMemory(dueTimes);
        SimulatedYear year =
                new SimulatedYear(cases, cases.due(), new CaseDecider(dueTimes, new TwoOffices()), CASES, SEED);

        year.run();

        assertThat(year.faults(dueTimes)).isEmpty();
        assertThat(cases.due().earliest(year.end(), 1)).isEmpty();
        System.out.println(year.table("A simulated year in memory: %,d cases, seed %d".formatted(CASES, SEED)));
    }
}
