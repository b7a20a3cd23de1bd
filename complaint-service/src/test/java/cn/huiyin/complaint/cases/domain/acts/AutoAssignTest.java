package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A decision of the engine that comes late. */
class AutoAssignTest {

    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void savesTheDeskTheWorkWhileNobodyHasDecided() {
        assertThat(refusal(aCase().inState(CaseState.TRIAGE))).isEmpty();
    }

    @Test
    void givesNoCaseBackToAnOfficeAfterTheDeskTookItAway() {
        CaseBuilder returned = aCase().inState(CaseState.REGISTERED)
                .then(Commands.assignByHand(Commands.OFFICE))
                .then(Commands.requestReturn(), Commands.decideReturn(true));

        assertThat(refusal(returned)).contains("assigned-before");
    }

    private static Optional<String> refusal(CaseBuilder life) {
        return DECIDER.refusal(life.build(), new AutoAssign(), asParty(Party.ENGINE), life.now())
                .map(Refusal::code);
    }
}
