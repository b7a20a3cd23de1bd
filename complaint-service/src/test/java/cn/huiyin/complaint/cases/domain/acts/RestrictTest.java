package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report against officials: it leaves everybody's hands but those of the restricted desk. */
class RestrictTest {

    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void leavesItsOfficeItsIncidentAndAllDeadlines() {
        Case restricted = aCase().inState(CaseState.IN_PROGRESS)
                .then(Commands.joinIncident(), Commands.ask(), Commands.restrict())
                .build();

        assertThat(Restriction.holds(restricted)).isTrue();
        assertThat(restricted.office()).isNull();
        assertThat(IncidentMembership.numberOf(restricted)).isEmpty();
        assertThat(restricted.deadlines().all()).noneMatch(Deadline::running);
        assertThat(CaseTimers.next(restricted, new HourlyDueTimes())).isEmpty();
    }

    @Test
    void isForTheRestrictedDeskAndItsCitizenAlone() {
        CaseBuilder life = aCase().then(Commands.restrict());

        assertThat(refusal(life, Commands.assignByHand(Commands.OFFICE), asParty(Party.TRIAGE)))
                .contains("restricted");
        assertThat(refusal(life, Commands.assign(), CaseActor.ENGINE)).contains("restricted");
        assertThat(refusal(life, Commands.answerAtOnce(), asParty(Party.TRIAGE)))
                .contains("restricted");
        assertThat(refusal(life, Commands.answerAtOnce(), asParty(Party.INTEGRITY)))
                .isEmpty();
        assertThat(refusal(life, Commands.withdraw(), asParty(Party.CITIZEN))).isEmpty();
    }

    @Test
    void isAssignedAsAnyOtherOnceTheRestrictionIsLifted() {
        CaseBuilder life = aCase().then(Commands.restrict(), Commands.liftRestriction());

        assertThat(Restriction.holds(life.build())).isFalse();
        assertThat(life.build().deadlines().running(DeadlineKind.ASSIGN)).isTrue();
        assertThat(refusal(life, Commands.assignByHand(Commands.OFFICE), asParty(Party.TRIAGE)))
                .isEmpty();
        assertThat(refusal(life, Commands.liftRestriction(), asParty(Party.INTEGRITY)))
                .contains("not-restricted");
    }

    @Test
    void hasNoDeadlineWhenItsCitizenHasItOpenedAgainUntilTheRestrictionIsLifted() {
        CaseBuilder life = aCase().then(Commands.restrict());
        life.then(Commands.answerAtOnce(), asParty(Party.INTEGRITY), life.now());
        life.then(Commands.reopen(), asParty(Party.CITIZEN), life.now());

        assertThat(life.build().state()).isEqualTo(CaseState.TRIAGE);
        assertThat(life.build().deadlines().all()).noneMatch(Deadline::running);

        life.then(Commands.liftRestriction());
        assertThat(life.build().deadlines().all())
                .filteredOn(Deadline::running)
                .extracting(Deadline::kind, Deadline::startedAt)
                .containsExactly(tuple(DeadlineKind.ASSIGN, life.now()));
        life.then(Commands.assign());
        assertThat(life.build().deadlines().running(DeadlineKind.ANSWER)).isTrue();
    }

    private static Optional<String> refusal(CaseBuilder life, CaseCommand command, CaseActor by) {
        return DECIDER.decide(life.build(), command, by, life.now()) instanceof Decision.Refused(Refusal refusal)
                ? Optional.of(refusal.code())
                : Optional.empty();
    }
}
