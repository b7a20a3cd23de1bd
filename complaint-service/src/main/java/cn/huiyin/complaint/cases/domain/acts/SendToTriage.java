package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.Party.ENGINE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Candidate;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Reason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Send to triage 转人工派单: the engine would not decide alone. */
public final class SendToTriage implements CaseAct<SendToTriage.Command> {

    public record Command(
            @Nullable Category category, String deadlineClass, List<Candidate> candidates, List<Reason> reasons)
            implements CaseCommand {}

    /** @param moved the deadline of the assignment with the due time of the class; null where that is the usual one */
    public record SentToTriage(
            Instant at,
            CaseActor by,
            @Nullable Category category,
            String deadlineClass,
            List<Candidate> candidates,
            List<Reason> reasons,
            @Nullable List<Deadline> moved)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.enter(TRIAGE);
            draft.classify(category, deadlineClass);
            draft.propose(candidates, reasons);
            if (moved != null) {
                draft.move(moved, at);
            }
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("send-to-triage", "转人工派单", Command.class)
                .by(ENGINE)
                .from(REGISTERED)
                .to(TRIAGE)
                .events(SentToTriage.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        List<Deadline> moved = context.moved(command.deadlineClass());
        return Decision.accepted(new SentToTriage(
                context.now(),
                context.by(),
                command.category(),
                command.deadlineClass(),
                command.candidates(),
                command.reasons(),
                moved.isEmpty() ? null : moved));
    }
}
