package cn.huiyin.complaint.statistics;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.statistics.domain.CountedDeadline;
import org.junit.jupiter.api.Test;

/** Which assignment of a case the statistics count. */
class CountedCaseMapperTest {

    @Test
    void countsTheFirstAssignmentOfACaseThatWasReturned() {
        CaseBuilder returned = aCase().inState(CaseState.ASSIGNED);
        CountedDeadline first = assignment(returned);

        returned.then(Commands.requestReturn(), Commands.decideReturn(true));

        assertThat(assignment(returned)).isEqualTo(first).matches(CountedDeadline::metInTime);
    }

    @Test
    void countsTheAssignmentThatIsOwedOnceARestrictionIsLifted() {
        CaseBuilder lifted = aCase().then(Commands.restrict(), Commands.liftRestriction());
        assertThat(assignment(lifted)).matches(CountedDeadline::isOwed);

        lifted.then(Commands.assignByHand(Commands.OFFICE));

        assertThat(assignment(lifted)).matches(CountedDeadline::metInTime);
    }

    @Test
    void countsNoAssignmentOfACaseThatWasAnsweredAtOnceUntilItIsOpenedAgain() {
        CaseBuilder answered = aCase().then(Commands.answerAtOnce());
        assertThat(assignment(answered)).matches(CountedDeadline::fellAway);

        answered.then(Commands.reopen());

        assertThat(assignment(answered)).matches(CountedDeadline::isOwed);
    }

    private static CountedDeadline assignment(CaseBuilder life) {
        return CountedCaseMapper.of(life.build()).assignment();
    }
}
