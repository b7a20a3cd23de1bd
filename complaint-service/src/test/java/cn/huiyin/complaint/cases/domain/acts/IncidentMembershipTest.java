package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases about one source: joined and left again, each with its own deadlines. */
class IncidentMembershipTest {

    @Test
    void joinsOneIncidentAtATimeAndMovesNoDeadline() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Case before = life.build();

        life.then(new JoinIncident.Command(" na-s20260310-0001 "));

        assertThat(IncidentMembership.numberOf(life.build())).contains("NA-S20260310-0001");
        assertThat(life.build().deadlines()).isEqualTo(before.deadlines());
        assertThat(refusal(life, new JoinIncident())).contains("in-an-incident");
    }

    @Test
    void leavesOnceAndMayJoinAnother() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        assertThat(refusal(life, new LeaveIncident())).contains("in-no-incident");

        life.then(Commands.joinIncident(), Commands.leaveIncident());

        assertThat(IncidentMembership.numberOf(life.build())).isEmpty();
        assertThat(refusal(life, new LeaveIncident())).contains("in-no-incident");
        life.then(new JoinIncident.Command("NA-S20260310-0002"));
        assertThat(IncidentMembership.numberOf(life.build())).contains("NA-S20260310-0002");
    }

    @Test
    void leavesAlsoOnceItWasAnswered() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.joinIncident(), Commands.answer());

        life.then(Commands.leaveIncident());

        assertThat(IncidentMembership.numberOf(life.build())).isEmpty();
        assertThat(life.build().state()).isEqualTo(CaseState.ANSWERED);
    }

    private static Optional<String> refusal(CaseBuilder life, CaseAct<?> act) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .refusal(life.build(), act, asParty(Party.OFFICE), life.now())
                .map(Refusal::code);
    }
}
