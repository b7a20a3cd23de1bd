package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many people and one source: the class is raised, and what is due comes sooner or stays. */
class MarkGroupComplaintTest {

    @Test
    void raisesTheClassAndKeepsTheOldDueTimeInTheHistory() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.joinIncident());
        Instant before = answerDueAt(life.build());

        life.then(Commands.groupComplaint(true));

        assertThat(life.build().deadlineClass()).isEqualTo("urgent");
        assertThat(answerDueAt(life.build())).isBefore(before);
        assertThat(life.build().deadlines().all())
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.ANSWER)
                .extracting(Deadline::dueAt)
                .contains(before);
    }

    @Test
    void leavesAClassThatIsAsUrgentAlready() {
        CaseBuilder life = aCase().then(Commands.assign("urgent"), Commands.joinIncident());
        List<Deadline> before = life.build().deadlines().all();

        life.then(Commands.groupComplaint(true));

        assertThat(life.build().deadlines().all()).isEqualTo(before);
    }

    @Test
    void makesNothingDueLater() {
        CaseBuilder life = aCase().then(Commands.assign("urgent"), Commands.joinIncident());
        List<Deadline> before = life.build().deadlines().all();

        life.then(new MarkGroupComplaint.Command("NA-S20260310-0001", 5, "standard", false));

        assertThat(life.build().deadlineClass()).isEqualTo("urgent");
        assertThat(life.build().deadlines().all()).isEqualTo(before);
    }

    @Test
    void isFoundOnceForAnIncidentAndOnlyForTheOwn() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.joinIncident());
        assertThat(decision(life, new MarkGroupComplaint.Command("NA-S20260310-0002", 5, "urgent", false)))
                .isInstanceOf(Decision.Refused.class);

        life.then(Commands.groupComplaint(true));

        assertThat(decision(life, (MarkGroupComplaint.Command) Commands.groupComplaint(false)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void keepsTheClassWhereTheOneThatIsSetIsNotKnown() {
        CaseBuilder life = aCase().then(Commands.assign("standard"), Commands.joinIncident());
        List<Deadline> before = life.build().deadlines().all();

        life.then(new MarkGroupComplaint.Command("NA-S20260310-0001", 5, "nonsense", false));

        assertThat(life.build().deadlineClass()).isEqualTo("standard");
        assertThat(life.build().deadlines().all()).isEqualTo(before);
    }

    private static Decision decision(CaseBuilder life, MarkGroupComplaint.Command command) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), command, CaseActor.ENGINE, life.now());
    }

    private static Instant answerDueAt(Case current) {
        return current.deadlines()
                .latest(DeadlineKind.ANSWER)
                .map(Deadline::dueAt)
                .orElseThrow();
    }
}
