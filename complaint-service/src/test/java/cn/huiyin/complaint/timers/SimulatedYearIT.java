package cn.huiyin.complaint.timers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.HandSetClock;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.DueCases;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The simulated year of {@link SimulatedYearTest} with fewer cases, in a real database. */
class SimulatedYearIT extends RunningComplaintService {

    private static final int CASES = 60;

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
        SimulatedYear year = new SimulatedYear(cases, due, decider, new HandSetClock(SimulatedYear.BEGIN), CASES, 1);

        year.run();

        assertThat(year.faults(dueTimes)).isEmpty();
        assertThat(due.earliest(year.end(), 1)).isEmpty();
        System.out.println(year.table("A simulated year in a database: %,d cases".formatted(CASES)));
    }
}
