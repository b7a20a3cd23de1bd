package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerAtOnceTest {

    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void closesTheCaseWithTheAnswerAndNobodyOwesAnythingMore() {
        Case answered = aCase().then(Commands.answerAtOnce()).build();

        assertThat(answered.state()).isEqualTo(CaseState.CLOSED);
        assertThat(answered.answer()).isNotNull().satisfies(answer -> {
            assertThat(answer.text()).contains("夜间施工证明");
            assertThat(answer.outcome()).isEqualTo(Outcome.EXPLAINED);
            assertThat(answer.office()).isNull();
        });
        assertThat(answered.deadlines().all()).noneMatch(Deadline::running);
        assertThat(answered.office()).isNull();
    }

    @Test
    void isOnePieceWithTheRegistrationOfAQuestion() {
        Case before = aCase().build();
        CaseId id = new CaseId("0195a1b2-0000-7000-8000-000000000009");

        List<CaseEvent> events = DECIDER.registerAnswered(
                id,
                new CaseNumber("NA-20260310-0138"),
                before.complaint(),
                asParty(Party.OPERATOR),
                new AnswerAtOnce.Command("可以拨打 12345 查询。"),
                CaseBuilder.REGISTERED_AT);

        assertThat(events)
                .hasExactlyElementsOfTypes(Register.Registered.class, AnswerAtOnce.AnsweredAtOnce.class)
                .allSatisfy(event -> assertThat(event.by().party()).isEqualTo(Party.OPERATOR));
        assertThat(CaseEvolution.replay(id, events).state()).isEqualTo(CaseState.CLOSED);
    }

    /** The engine speaks a moment after the registration; what was answered is not given to an office. */
    @Test
    void isNotUndoneByTheEngine() {
        Case answered = aCase().then(Commands.answerAtOnce()).build();

        Decision late = DECIDER.decide(
                answered, Commands.assign(), asParty(Party.ENGINE), CaseBuilder.REGISTERED_AT.plusSeconds(9));

        assertThat(late).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void goesToTheTriageDeskWhenTheCallerStillAsksForMore() {
        Case reopened = aCase().then(Commands.answerAtOnce(), Commands.reopen()).build();

        assertThat(reopened.state()).isEqualTo(CaseState.TRIAGE);
        assertThat(reopened.deadlines().running(DeadlineKind.ASSIGN)).isTrue();
        assertThat(reopened.deadlines().running(DeadlineKind.ANSWER)).isTrue();
        assertThat(reopened.endedAt()).isNull();

        Case assigned = aCase().then(Commands.answerAtOnce(), Commands.reopen(), Commands.assignByHand(Commands.OFFICE))
                .build();
        assertThat(assigned.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(assigned.deadlines().running(DeadlineKind.ANSWER)).isTrue();
    }

    @Test
    void leavesTheReplyToAnOrderAndThePlanOfALeaderOwed() {
        CaseBuilder answered = aCase().inState(CaseState.TRIAGE)
                .then(Commands.supervise(), Commands.giveLead(), Commands.answerAtOnce());

        assertThat(answered.build().deadlines().all())
                .filteredOn(Deadline::running)
                .extracting(Deadline::kind)
                .containsExactlyInAnyOrder(DeadlineKind.SUPERVISION, DeadlineKind.LEAD);
        answered.then(Commands.replyToSupervision(), Commands.planLead(), Commands.endLead());
        assertThat(answered.build().deadlines().all()).noneMatch(Deadline::running);
    }

    @Test
    void settlesTheQuestionOfAnOfficeThatReturnedTheCase() {
        CaseBuilder returned = aCase().inState(CaseState.IN_PROGRESS)
                .then(Commands.ask(), Commands.requestReturn(), Commands.decideReturn(true));

        returned.then(Commands.answerAtOnce(), Commands.reopen());

        assertThat(Question.open(returned.build())).isEmpty();
    }

    @Test
    void leavesTheOfficeThatAnswersAnAnswerOfItsOwn() {
        Answer answer = aCase().inState(CaseState.ANSWERED).build().answer();

        assertThat(answer).isNotNull();
        assertThat(answer.office()).isEqualTo(Commands.OFFICE);
    }
}
