package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadlines;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Supervision;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders of a supervisor, with a due time of their own. */
class SupervisionTest {

    @Test
    void hasADueTimeOfItsOwnAndMovesNoDeadline() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Deadlines before = life.build().deadlines();

        life.then(Commands.supervise());

        assertThat(life.build().deadlines()).isEqualTo(before);
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

    private static Optional<String> refusal(CaseBuilder life, CaseAct<?> act, Party by) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .refusal(life.build(), act, asParty(by), life.now())
                .map(Refusal::code);
    }
}
