package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.acts.Accept;
import cn.huiyin.complaint.cases.domain.acts.Close;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.Rate;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.cases.domain.acts.RequestReview;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of the trade, on both sides of each limit. */
class CaseRulesTest {

    private static final CaseAct<?> ACCEPT = new Accept();
    private static final CaseAct<?> ANSWER = new GiveAnswer();
    private static final CaseAct<?> RATE = new Rate();
    private static final CaseAct<?> REOPEN = new Reopen();
    private static final CaseAct<?> CLOSE = new Close();
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Test
    void refusesAnAnswerUntilTheCitizenWasReached() {
        CaseBuilder before = aCase().inState(CaseState.ASSIGNED).then(Commands.accept());

        assertThat(codeOf(before, ANSWER, Party.OFFICE, before.now())).contains("contact-first");

        before.then(Commands.reached());
        assertThat(codeOf(before, ANSWER, Party.OFFICE, before.now())).isEmpty();
    }

    @Test
    void takesThreeAttemptsToReachSomebodyForAContact() {
        CaseBuilder before = aCase().inState(CaseState.ASSIGNED)
                .then(Commands.accept(), Commands.notReached(), Commands.notReached());

        assertThat(codeOf(before, ANSWER, Party.OFFICE, before.now())).contains("contact-first");

        before.then(Commands.notReached());
        assertThat(codeOf(before, ANSWER, Party.OFFICE, before.now())).isEmpty();
        assertThat(before.build().deadlines().latest(DeadlineKind.CONTACT))
                .get()
                .extracting(Deadline::metAt)
                .isEqualTo(before.now());
    }

    @Test
    void countsAttemptsAnewForAnotherOffice() {
        CaseBuilder before = aCase().inState(CaseState.ASSIGNED);

        before.handedOver().then(Commands.accept(), Commands.notReached());

        assertThat(before.build().contactAttempts()).isEqualTo(1);
    }

    @Test
    void asksForNoCallWhereNoContactWasLeft() {
        CaseBuilder before =
                aCase().withoutContact().inState(CaseState.ASSIGNED).then(Commands.accept());

        assertThat(before.build().deadlines().latest(DeadlineKind.CONTACT)).isEmpty();
        assertThat(codeOf(before, ANSWER, Party.OFFICE, before.now())).isEmpty();
    }

    @Test
    void refusesToCloseWhileTheCitizenMayJudge() {
        CaseBuilder before = aCase().inState(CaseState.ANSWERED);
        Instant end = before.now().plus(Rate.WINDOW);

        assertThat(codeOf(before, CLOSE, Party.OFFICE_HEAD, end.minus(A_MOMENT)))
                .contains("rating-awaited");
        assertThat(codeOf(before, CLOSE, Party.OFFICE_HEAD, end)).isEmpty();
    }

    @Test
    void letsTheCitizenReopenForThirtyDaysAndStaffForEver() {
        CaseBuilder before = aCase().inState(CaseState.CLOSED);
        Instant last = before.now().plus(Reopen.WINDOW);

        assertThat(codeOf(before, REOPEN, Party.CITIZEN, last)).isEmpty();
        assertThat(codeOf(before, REOPEN, Party.CITIZEN, last.plus(A_MOMENT))).contains("reopen-window-over");
        assertThat(codeOf(before, REOPEN, Party.SUPERVISOR, last.plus(A_MOMENT)))
                .isEmpty();
        assertThat(codeOf(before, REOPEN, Party.TRIAGE, last.plus(A_MOMENT))).isEmpty();
    }

    @Test
    void refusesToAssignToTheOfficeThatHasIt() {
        Case before = aCase().inState(CaseState.ASSIGNED).build();

        assertThat(decide(before, Commands.assignByHand(Commands.OFFICE), Party.TRIAGE))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("same-office"));
        assertThat(decide(before, Commands.assignByHand(Commands.OTHER_OFFICE), Party.TRIAGE))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(value = Satisfaction.class, names = "DISSATISFIED", mode = EnumSource.Mode.EXCLUDE)
    void closesACaseWithWhichTheCitizenIsSatisfied(Satisfaction satisfaction) {
        CaseBuilder rated = aCase().inState(CaseState.ANSWERED).then(Commands.rate(satisfaction));

        assertThat(rated.build().state()).isEqualTo(CaseState.CLOSED);
        assertThat(rated.build().endedAt()).isEqualTo(rated.now());
    }

    @Test
    void reopensOnceByDissatisfactionAndThenLeavesTheCitizenTheReview() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED);
        CaseCommand dissatisfied = Commands.rate(Satisfaction.DISSATISFIED);

        life.then(dissatisfied);
        assertThat(life.build().state()).isEqualTo(CaseState.IN_PROGRESS);
        life.then(Commands.answer(), dissatisfied);

        assertThat(life.build().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(life.build().reopenings()).isEqualTo(1);
        assertThat(codeOf(life, RATE, Party.CITIZEN, life.now())).contains("rated-already");
        assertThat(codeOf(life, REOPEN, Party.CITIZEN, life.now())).contains("reopened-already");
        assertThat(codeOf(life, new RequestReview(), Party.CITIZEN, life.now())).isEmpty();
        assertThat(codeOf(life, CLOSE, Party.SUPERVISOR, life.now())).isEmpty();
        assertThat(codeOf(life, REOPEN, Party.SUPERVISOR, life.now())).isEmpty();
    }

    @Test
    void countsNeitherTheDesksNorTheSupervisorsReopeningAgainstTheCitizensRight() {
        CaseBuilder life = aCase().inState(CaseState.CLOSED);
        life.then(Commands.reopen(), asParty(Party.SUPERVISOR), life.now()).then(Commands.answer());

        assertThat(codeOf(life, REOPEN, Party.CITIZEN, life.now())).isEmpty();

        life.then(Commands.reopen(), asParty(Party.CITIZEN), life.now()).then(Commands.answer());
        assertThat(codeOf(life, REOPEN, Party.CITIZEN, life.now())).contains("reopened-already");
    }

    @Test
    void letsNobodyJudgeTheAnswersOfTheOwnOffice() {
        CaseBuilder answered = aCase().inState(CaseState.ANSWERED);
        CaseActor own = CaseActor.citizen("subject", Commands.OFFICE.code());
        CaseActor others = CaseActor.citizen("subject", Commands.OTHER_OFFICE.code());

        assertThat(new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                        .refusal(answered.build(), RATE, own, answered.now())
                        .map(Refusal::code))
                .contains("own-office");
        assertThat(new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                        .refusal(answered.build(), RATE, others, answered.now()))
                .isEmpty();
    }

    @Test
    void letsNobodyJudgeACaseThatTheOfficeFiledItself() {
        CaseBuilder own = aCase().filedByStaffOf(Commands.OFFICE.code()).inState(CaseState.ANSWERED);

        assertThat(codeOf(own, RATE, Party.CITIZEN, own.now())).contains("own-office");
        assertThat(own.build().filedByItsOffice()).isTrue();
    }

    @Test
    void letsANewAnswerBeRatedAgain() {
        CaseBuilder life =
                aCase().inState(CaseState.ANSWERED).then(Commands.rate(Satisfaction.DISSATISFIED), Commands.answer());

        assertThat(codeOf(life, RATE, Party.CITIZEN, life.now())).isEmpty();
    }

    @Test
    void saysInWhichStateTheCaseIsWhenThatIsTheReason() {
        CaseBuilder current = aCase().inState(CaseState.IN_PROGRESS);

        assertThat(codeOf(current, ACCEPT, Party.OFFICE, current.now())).contains("not-when-in-progress");
    }

    private static Decision decide(Case current, CaseCommand command, Party party) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(current, command, asParty(party), CaseBuilder.REGISTERED_AT);
    }

    private static Optional<String> codeOf(CaseBuilder builder, CaseAct<?> act, Party party, Instant now) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .refusal(builder.build(), act, asParty(party), now)
                .map(Refusal::code);
    }
}
