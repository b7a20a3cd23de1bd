package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.OfficerInCharge;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which officer of an office has a case. */
class AssignOfficerTest {

    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void isGivenByTheHeadToAnybodyAndTakenByAnOfficerOnlyForHerself() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);

        assertThat(refusal(life, to("somebody-else"), Party.OFFICE_HEAD)).isNull();
        assertThat(refusal(life, to("somebody-else"), Party.OFFICE)).isEqualTo("only-for-yourself");
        assertThat(refusal(life, to("subject-of-OFFICE"), Party.OFFICE)).isNull();
    }

    @Test
    void goesToAnotherButNotTwiceToTheSame() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(to("subject-of-OFFICE"));
        assertThat(refusal(life, to("subject-of-OFFICE"), Party.OFFICE_HEAD)).isEqualTo("same-officer");

        life.then(to("another"), asParty(Party.OFFICE_HEAD), life.now());

        assertThat(OfficerInCharge.of(life.build()))
                .get()
                .extracting(OfficerInCharge::id)
                .isEqualTo("another");
    }

    @Test
    void isNobodysAtAnotherOfficeAndStaysWithTheOfficerAfterAReopening() {
        CaseBuilder handedOver = aCase().inState(CaseState.ASSIGNED)
                .then(Commands.assignOfficer())
                .handedOver();
        assertThat(OfficerInCharge.of(handedOver.build())).isEmpty();

        CaseBuilder reopened = aCase().inState(CaseState.IN_PROGRESS)
                .then(Commands.assignOfficer(), Commands.answer(), Commands.reopen());
        assertThat(OfficerInCharge.of(reopened.build())).isPresent();
    }

    private static CaseCommand to(String officer) {
        return new AssignOfficer.Command(officer, "周立");
    }

    private static @Nullable String refusal(CaseBuilder life, CaseCommand command, Party by) {
        return DECIDER.decide(life.build(), command, asParty(by), life.now()) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : null;
    }
}
