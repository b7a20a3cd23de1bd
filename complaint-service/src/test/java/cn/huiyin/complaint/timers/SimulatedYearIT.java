package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.DueCases;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A year of random acts on random cases in a real database, while two workers let time act and one of them is killed now
 * and then. {@code -Dsimulation.cases=50000 -Dsimulation.seed=7} sets its size and its chance.
 */
class SimulatedYearIT extends RunningComplaintService {

    private static final int CASES = Integer.getInteger("simulation.cases", 300);
    private static final long SEED = Long.getLong("simulation.seed", 1L);

    @Autowired
    private Cases cases;

    @Autowired
    private DueCases due;

    @Autowired
    private DueTimes dueTimes;

    @Autowired
    private MongoDatabase database;

    @AfterEach
    void forget() {
        database.getCollection("cases").deleteMany(Filters.regex("number", "^" + SimulatedYear.PREFIX));
    }

    @Test
    void endsWithEachDeadlineMetOrMarkedLateOnceAndNoCaseForgotten() {
        CaseDecider decider = new CaseDecider(dueTimes, new TwoOffices());
        SimulatedYear year = new SimulatedYear(cases, due, decider, CASES, SEED);

        year.run();
        TimerAudit audit = new TimerAudit(dueTimes, year.end());
        year.all().forEach(audit::check);

        TreeMap<String, Long> table = new TreeMap<>(audit.counts());
        table.putAll(year.counts());
        System.out.printf("A simulated year: %,d cases, seed %d%n", CASES, SEED);
        table.forEach((what, count) -> System.out.printf("  %-60s %,10d%n", what, count));
        assertThat(audit.faults()).isEmpty();
        assertThat(due.earliest(year.end(), 1)).isEmpty();
    }
}
