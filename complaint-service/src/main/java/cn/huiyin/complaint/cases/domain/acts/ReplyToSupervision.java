package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.Supervision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Reply to a supervisor's order 督办回复: who has the case says what was done. */
public final class ReplyToSupervision implements CaseAct<ReplyToSupervision.Command> {

    public record Command(@NotBlank @Size(max = 5000) String text) implements CaseCommand {}

    public record SupervisionReplied(
            Instant at, CaseActor by, @Shown String text) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(draft.before()
                    .facets()
                    .find(Supervision.class)
                    .orElseThrow()
                    .replied(at));
            draft.meet(DeadlineKind.SUPERVISION, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("reply-to-supervision", "督办回复", Command.class)
                .by(Party.TRIAGE, Party.OFFICE, Party.OFFICE_HEAD)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .because("owed also after the answer and the end; its time runs on until then")
                .events(SupervisionReplied.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Supervision.open(context.current()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.byRule("no-supervision", "No order waits for a reply."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new SupervisionReplied(context.now(), context.by(), command.text()));
    }
}
