package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Deadlines;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Supervision;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders of a supervisor, with a due time of their own. */
class SupervisionTest {

    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void hasADueTimeOfItsOwnAndMovesNoDeadline() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Deadlines before = life.build().deadlines();

        life.then(Commands.supervise());

        List<Deadline> after = life.build().deadlines().all();
        assertThat(after)
                .startsWith(before.all().toArray(Deadline[]::new))
                .hasSize(before.all().size() + 1);
        assertThat(after.getLast().kind()).isEqualTo(DeadlineKind.SUPERVISION);
        assertThat(after.getLast().dueAt()).isEqualTo(life.now().plus(Duration.ofDays(3)));
        assertThat(Supervision.open(life.build()))
                .get()
                .extracting(Supervision::dueAt)
                .isEqualTo(life.now().plus(Duration.ofDays(3)));
    }

    @Test
    void isOrderedAgainOnceTheLastOrderHasAReply() {
        CaseBuilder life = aCase().inState(CaseState.TRIAGE).then(Commands.supervise());
        assertThat(refusal(life, new Supervise(), Party.SUPERVISOR)).contains("supervision-open");

        life.then(Commands.replyToSupervision());
        assertThat(refusal(life, new Supervise(), Party.SUPERVISOR)).isEmpty();
        assertThat(refusal(life, new ReplyToSupervision(), Party.TRIAGE)).contains("no-supervision");
    }

    @Test
    void isMetByTheReplyAlsoAfterTheCaseWasClosed() {
        CaseBuilder life = aCase().supervised(CaseState.CLOSED);
        assertThat(life.build().deadlines().running(DeadlineKind.SUPERVISION)).isTrue();

        life.then(Commands.replyToSupervision(), asParty(Party.OFFICE), life.now());

        assertThat(life.build().deadlines().latest(DeadlineKind.SUPERVISION))
                .get()
                .matches(reply -> reply.late(life.now()))
                .extracting(Deadline::metAt)
                .isEqualTo(life.now());
    }

    /** An order must not stand open for ever without a deadline. */
    @Test
    void fallsAwayWithItsDeadlineSoThatAnotherMayBeGiven() {
        CaseBuilder life = aCase().inState(CaseState.TRIAGE)
                .then(Commands.supervise(), Commands.restrict(), Commands.liftRestriction());

        assertThat(Supervision.open(life.build())).isEmpty();
        assertThat(Supervision.withoutDeadline(life.build())).isEmpty();
        life.then(Commands.supervise());
        assertThat(life.build().deadlines().running(DeadlineKind.SUPERVISION)).isTrue();
    }

    /** Orders of earlier versions have a due time and no deadline. */
    @Test
    void takesAReplyToAnOrderThatHasNoDeadline() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Case ordered = orderedBefore();

        assertThat(ordered.deadlines()).isEqualTo(life.build().deadlines());
        assertThat(DECIDER.decide(ordered, Commands.replyToSupervision(), asParty(Party.OFFICE), life.now()))
                .isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
                    Case replied = CaseEvolution.evolve(ordered, accepted.events());
                    assertThat(Supervision.open(replied)).isEmpty();
                    assertThat(Supervision.withoutDeadline(replied)).isEmpty();
                });
    }

    @Test
    void getsItsDeadlineByAnEventWhereItIsOfAnEarlierVersion() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Case ordered = orderedBefore();
        Instant dueAt = life.now().plus(Duration.ofDays(3));
        assertThat(CaseTimers.next(ordered, new HourlyDueTimes())).contains(life.now());

        List<CaseEvent> events = ticked(ordered, life.now().plus(Duration.ofHours(1)));

        assertThat(events).singleElement().isInstanceOfSatisfying(SupervisionTimed.class, timed -> {
            assertThat(timed.dueAt()).isEqualTo(dueAt);
            assertThat(timed.by()).isEqualTo(CaseActor.ENGINE);
        });
        Case timed = CaseEvolution.evolve(ordered, events);
        assertThat(timed.deadlines().latest(DeadlineKind.SUPERVISION)).hasValueSatisfying(deadline -> {
            assertThat(deadline.startedAt()).isEqualTo(life.now());
            assertThat(deadline.dueAt()).isEqualTo(dueAt);
        });
        assertThat(CaseTimers.next(timed, new HourlyDueTimes()))
                .hasValueSatisfying(next -> assertThat(next).isAfter(life.now()));
        assertThat(timed.deadlines().all())
                .as("no other deadline moves")
                .startsWith(life.build().deadlines().all().toArray(Deadline[]::new));
    }

    @Test
    void isMarkedAsMissedInTheSameMomentWhereItsTimeIsOver() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);

        List<CaseEvent> events = ticked(orderedBefore(), life.now().plus(Duration.ofDays(4)));

        assertThat(events).filteredOn(SupervisionTimed.class::isInstance).hasSize(1);
        assertThat(events)
                .filteredOn(event ->
                        event instanceof Tick.DeadlineMissed missed && missed.deadline() == DeadlineKind.SUPERVISION)
                .hasSize(1);
    }

    private static List<CaseEvent> ticked(Case current, Instant at) {
        return ((Decision.Accepted) DECIDER.decide(current, new Tick.Command(), CaseActor.ENGINE, at)).events();
    }

    private static Case orderedBefore() {
        return aCase().inState(CaseState.IN_PROGRESS)
                .supervisedByEarlierVersion()
                .build();
    }

    private static Optional<String> refusal(CaseBuilder life, CaseAct<?> act, Party by) {
        return DECIDER.refusal(life.build(), act, asParty(by), life.now()).map(Refusal::code);
    }
}
