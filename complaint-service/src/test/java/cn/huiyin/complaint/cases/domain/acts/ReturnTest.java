package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Candidate;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Returns of a case by its office, and what the triage desk rules. */
class ReturnTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"ASSIGNED", "IN_PROGRESS"})
    void leavesTheAnswerDueWhenItWas(CaseState state) {
        CaseBuilder life = aCase().inState(state);
        Deadline due = answer(life);

        life.then(Commands.requestReturn(), Commands.decideReturn(true));
        assertThat(life.build().state()).isEqualTo(CaseState.TRIAGE);
        assertThat(answer(life)).isEqualTo(due);

        life.then(Commands.assignByHand(Commands.OTHER_OFFICE));
        assertThat(answer(life)).isEqualTo(due);
    }

    @Test
    void staysWithItsOfficeAndOnItsTimeUntilTheRuling() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        CaseState before = life.build().state();

        life.then(Commands.requestReturn());

        assertThat(life.build().state()).isEqualTo(before);
        assertThat(life.build().office()).isEqualTo(Commands.OFFICE);
        assertThat(answer(life).running()).isTrue();
    }

    @Test
    void startsTheTimeInWhichTheTriageDeskMustDecideAgain() {
        CaseBuilder life =
                aCase().inState(CaseState.IN_PROGRESS).then(Commands.requestReturn(), Commands.decideReturn(true));

        assertThat(life.build().deadlines().latest(DeadlineKind.ASSIGN)).get().satisfies(assign -> {
            assertThat(assign.running()).isTrue();
            assertThat(assign.startedAt()).isEqualTo(life.now());
        });
        assertThat(life.build().deadlines().running(DeadlineKind.ACCEPT)).isFalse();
        assertThat(life.build().deadlines().running(DeadlineKind.CONTACT)).isFalse();
    }

    @Test
    void proposesTheOfficeThatIsMeant() {
        CaseBuilder life =
                aCase().inState(CaseState.ASSIGNED).then(Commands.requestReturn(), Commands.decideReturn(true));

        assertThat(life.build().office()).isNull();
        assertThat(life.build().candidates()).extracting(Candidate::office).containsExactly(Commands.OTHER_OFFICE);
    }

    @Test
    void isNotAskedForAgainByAnOfficeAboutWhichTheDeskHasRuled() {
        CaseBuilder denied =
                aCase().inState(CaseState.ASSIGNED).then(Commands.requestReturn(), Commands.decideReturn(false));
        assertThat(denied.build().office()).isEqualTo(Commands.OFFICE);
        assertThat(refusal(denied, Commands.requestReturn(), Party.OFFICE, denied.now()))
                .isEqualTo("return-ruled");

        CaseBuilder upheldAndGivenBack = aCase().inState(CaseState.ASSIGNED)
                .then(Commands.requestReturn(), Commands.decideReturn(true), Commands.assignByHand(Commands.OFFICE));
        assertThat(refusal(upheldAndGivenBack, Commands.requestReturn(), Party.OFFICE, upheldAndGivenBack.now()))
                .isEqualTo("return-ruled");
    }

    @Test
    void isAskedForWithinItsTimeAndNotAMomentLater() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        Instant until = life.now().plus(HourlyDueTimes.RETURN);

        assertThat(refusal(life, Commands.requestReturn(), Party.OFFICE, until)).isNull();
        assertThat(refusal(life, Commands.requestReturn(), Party.OFFICE, until.plus(A_MOMENT)))
                .isEqualTo("return-window-over");
    }

    @Test
    void hasANewTimeAtAnotherOffice() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        Instant late = life.now().plus(HourlyDueTimes.RETURN).plus(A_MOMENT);
        life.then(Commands.assignByHand(Commands.OTHER_OFFICE), asParty(Party.TRIAGE), late);

        CaseCommand request = new RequestReturn.Command("不在辖区。", Commands.OFFICE.code());
        assertThat(refusal(life, request, Party.OFFICE, late)).isNull();
    }

    @Test
    void refusesAnOfficeThatThePackLacksOrThatHasTheCase() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);

        assertThat(refusal(life, new RequestReturn.Command("不在辖区。", "999999999"), Party.OFFICE, life.now()))
                .isEqualTo("unknown-office");
        assertThat(refusal(life, new RequestReturn.Command("不在辖区。", Commands.OFFICE.code()), Party.OFFICE, life.now()))
                .isEqualTo("same-office");
    }

    private static Deadline answer(CaseBuilder life) {
        return life.build().deadlines().latest(DeadlineKind.ANSWER).orElseThrow();
    }

    private static String refusal(CaseBuilder life, CaseCommand command, Party by, Instant now) {
        return DECIDER.decide(life.build(), command, asParty(by), now) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : null;
    }
}
