package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import java.time.Instant;

/** Accept 签收: the office takes the case on. */
public final class Accept implements CaseAct<Accept.Command> {

    public record Command() implements CaseCommand {}

    public record Accepted(Instant at, CaseActor by) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.enter(IN_PROGRESS);
            draft.meet(DeadlineKind.ACCEPT, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("accept", "签收", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(ASSIGNED)
                .to(IN_PROGRESS)
                .events(Accepted.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Accepted(context.now(), context.by()));
    }
}
