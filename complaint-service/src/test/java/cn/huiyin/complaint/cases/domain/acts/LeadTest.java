package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Lead;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Leads 领导包案: given, planned, reported, ended. */
class LeadTest {

    private static final CaseActor ANOTHER = new CaseActor(Party.LEADER, "another", "贺");

    @Test
    void owesAPlanFromWhenItWasGivenAndItsEndFromThen() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.giveLead());
        assertThat(owed(life).dueAt()).isEqualTo(life.now().plus(Duration.ofDays(GiveLead.DAYS_TO_PLAN)));

        life.then(Commands.planLead());
        assertThat(owed(life).dueAt()).isEqualTo(life.now().plus(Duration.ofDays(20)));
        assertThat(ofLead(life).getFirst().metAt()).isEqualTo(life.now());

        life.then(Commands.reportLead(), Commands.endLead());
        assertThat(ofLead(life)).noneMatch(Deadline::running);
        assertThat(Lead.open(life.build())).isEmpty();
        assertThat(life.build().state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    void isPlannedAnewUntilThePlanIsDueAndNotAMomentLater() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.giveLead(), Commands.planLead());
        Instant due = owed(life).dueAt();

        assertThat(refusal(life, new PlanLead(), asParty(Party.LEADER), due)).isEmpty();
        assertThat(refusal(life, new PlanLead(), asParty(Party.LEADER), due.plusMillis(1)))
                .contains("plan-overdue");
    }

    @Test
    void isPlannedLateRatherThanNever() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.giveLead());

        assertThat(refusal(
                        life,
                        new PlanLead(),
                        asParty(Party.LEADER),
                        owed(life).dueAt().plusMillis(1)))
                .isEmpty();
    }

    @Test
    void belongsToTheLeaderWhoWasNamed() {
        CaseBuilder life = aCase().inState(CaseState.CLOSED).then(Commands.giveLead());

        assertThat(refusal(life, new PlanLead(), ANOTHER, life.now())).contains("not-your-lead");
        assertThat(refusal(life, new ReportLead(), ANOTHER, life.now())).contains("not-your-lead");
        assertThat(refusal(life, new EndLead(), ANOTHER, life.now())).contains("not-your-lead");
        assertThat(refusal(life, new EndLead(), asParty(Party.SUPERVISOR), life.now()))
                .isEmpty();
    }

    @Test
    void isGivenAgainOnceItHasEnded() {
        CaseBuilder life = aCase().inState(CaseState.TRIAGE).then(Commands.giveLead());
        assertThat(refusal(life, new GiveLead(), asParty(Party.SUPERVISOR), life.now()))
                .contains("has-a-leader");

        life.then(Commands.endLead());
        assertThat(refusal(life, new GiveLead(), asParty(Party.SUPERVISOR), life.now()))
                .isEmpty();
        assertThat(refusal(life, new EndLead(), asParty(Party.SUPERVISOR), life.now()))
                .contains("no-lead");
    }

    @Test
    void isWarnedOfMissedAndEscalatedAlsoAfterTheAnswer() {
        CaseBuilder life = aCase().inState(CaseState.CLOSED).then(Commands.giveLead());
        life.waiting(Duration.ofDays(GiveLead.DAYS_TO_PLAN + 3)).then(Commands.tick());

        assertThat(life.history())
                .filteredOn(Tick.DeadlineMissed.class::isInstance)
                .extracting(event -> ((Tick.DeadlineMissed) event).to())
                .containsExactly(EscalationLevel.LEADER);
        assertThat(life.history())
                .filteredOn(Tick.Escalated.class::isInstance)
                .extracting(event -> ((Tick.Escalated) event).deadline())
                .containsOnly(DeadlineKind.LEAD);
    }

    @Test
    void isOverWithACaseThatIsWithdrawnOrRejected() {
        Case withdrawn = aCase().inState(CaseState.TRIAGE)
                .then(Commands.giveLead(), Commands.withdraw())
                .build();
        Case rejected = aCase().inState(CaseState.TRIAGE)
                .then(Commands.giveLead(), Commands.reject())
                .build();

        assertThat(Lead.open(withdrawn)).isEmpty();
        assertThat(Lead.open(rejected)).isEmpty();
        assertThat(Lead.of(rejected)).isPresent();
    }

    @Test
    void isOverWithARestrictionSoThatAnotherLeaderCanBeNamedOnceItIsLifted() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS)
                .then(Commands.giveLead(), Commands.planLead(), Commands.restrict(), Commands.liftRestriction());

        assertThat(Lead.open(life.build())).isEmpty();
        assertThat(refusal(life, new PlanLead(), asParty(Party.LEADER), life.now()))
                .contains("no-lead");
        life.then(Commands.giveLead());
        assertThat(owed(life).running()).isTrue();
    }

    private static List<Deadline> ofLead(CaseBuilder life) {
        return life.build().deadlines().all().stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.LEAD)
                .toList();
    }

    private static Deadline owed(CaseBuilder life) {
        return ofLead(life).stream().filter(Deadline::running).findFirst().orElseThrow();
    }

    private static Optional<String> refusal(CaseBuilder life, CaseAct<?> act, CaseActor by, Instant now) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .refusal(life.build(), act, by, now)
                .map(Refusal::code);
    }
}
