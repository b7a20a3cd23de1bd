package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseState;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders of a supervisor, with a due time of their own. */
class SupervisionTest {

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

    /** Orders of earlier versions have no deadline: nobody was warned of their end, and nobody is now. */
    @Test
    void takesAReplyToAnOrderThatHasNoDeadline() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        CaseEvent old = new Supervise.SupervisionOrdered(
                life.now(), asParty(Party.SUPERVISOR), "请现场核查。", life.now().plus(Duration.ofDays(3)), null);
        Case ordered = CaseEvolution.evolve(life.build(), List.of(old));

        assertThat(ordered.deadlines()).isEqualTo(life.build().deadlines());
        assertThat(new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                        .decide(ordered, Commands.replyToSupervision(), asParty(Party.OFFICE), life.now()))
                .isInstanceOfSatisfying(Decision.Accepted.class, accepted -> assertThat(
                                Supervision.open(CaseEvolution.evolve(ordered, accepted.events())))
                        .isEmpty());
    }

    private static Optional<String> refusal(CaseBuilder life, CaseAct<?> act, Party by) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .refusal(life.build(), act, asParty(by), life.now())
                .map(Refusal::code);
    }
}
