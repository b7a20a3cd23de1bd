package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Candidate;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandBackTest {

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"ASSIGNED", "IN_PROGRESS"})
    void leavesTheAnswerDueWhenItWas(CaseState state) {
        CaseBuilder life = aCase().inState(state);
        Deadline due = answer(life);

        life.then(Commands.handBack());
        assertThat(life.build().state()).isEqualTo(CaseState.TRIAGE);
        assertThat(answer(life)).isEqualTo(due);

        life.then(Commands.assignByHand(Commands.OTHER_OFFICE));
        assertThat(answer(life)).isEqualTo(due);
    }

    @Test
    void startsTheTimeInWhichTheTriageDeskMustDecideAgain() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.handBack());

        assertThat(life.build().deadlines().latest(DeadlineKind.ASSIGN)).get().satisfies(assign -> {
            assertThat(assign.running()).isTrue();
            assertThat(assign.startedAt()).isEqualTo(life.now());
        });
        assertThat(life.build().deadlines().running(DeadlineKind.ACCEPT)).isFalse();
        assertThat(life.build().deadlines().running(DeadlineKind.CONTACT)).isFalse();
    }

    @Test
    void proposesTheOfficeThatIsMeant() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED).then(Commands.handBack());

        assertThat(life.build().office()).isNull();
        assertThat(life.build().candidates()).extracting(Candidate::office).containsExactly(Commands.OTHER_OFFICE);
    }

    @Test
    void refusesAnOfficeThatThePackLacksOrThatHasTheCase() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);

        assertThat(refusal(life, "999999999")).isEqualTo("unknown-office");
        assertThat(refusal(life, Commands.OFFICE.code())).isEqualTo("same-office");
    }

    private static Deadline answer(CaseBuilder life) {
        return life.build().deadlines().latest(DeadlineKind.ANSWER).orElseThrow();
    }

    private static String refusal(CaseBuilder life, String meant) {
        Decision decision = new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), new HandBack.Command("不在辖区。", meant), asParty(Party.OFFICE), life.now());
        return ((Decision.Refused) decision).refusal().code();
    }
}
