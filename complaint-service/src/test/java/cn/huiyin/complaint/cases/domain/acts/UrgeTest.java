package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UrgeTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Test
    void letsTheCitizenUrgeOnceADay() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED).then(Commands.urge());
        Instant again = life.now().plus(Urge.INTERVAL);

        assertThat(refusal(life, Party.CITIZEN, again.minus(A_MOMENT))).contains("urged-already");
        assertThat(refusal(life, Party.CITIZEN, again)).isEmpty();
    }

    @Test
    void letsASupervisorUrgeAtAnyTimeWithANote() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.urge());
        Instant now = life.now();

        assertThat(decide(life, new Urge.Command("请今天到场。"), now)).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(life, new Urge.Command(" "), now)).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("note-required");
            assertThat(refused.refusal().field()).isEqualTo("note");
        });
    }

    @Test
    void movesNoDeadlineAndNoState() {
        Case before = aCase().inState(CaseState.ASSIGNED).build();
        Case after = aCase().inState(CaseState.ASSIGNED).then(Commands.urge()).build();

        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.deadlines()).isEqualTo(before.deadlines());
    }

    private static Optional<String> refusal(CaseBuilder life, Party by, Instant now) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .refusal(life.build(), new Urge(), asParty(by), now)
                .map(Refusal::code);
    }

    private static Decision decide(CaseBuilder life, Urge.Command command, Instant now) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), command, asParty(Party.SUPERVISOR), now);
    }
}
