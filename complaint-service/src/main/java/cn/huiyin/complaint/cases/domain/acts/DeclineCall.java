package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.DEPARTMENT;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Decline a call 部门退回: the department says why it is not its matter, before it has reported in. */
public final class DeclineCall implements CaseAct<DeclineCall.Command> {

    public record Command(@NotBlank @Size(max = 1000) String reason) implements CaseCommand {}

    public record CallDeclined(
            Instant at,
            CaseActor by,
            @Shown Department department,
            @Shown String reason) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(Whistles.of(draft.before())
                    .changed(department, call -> call.ended(WhistleCall.Ending.DECLINED, at)));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("decline-call", "部门退回", Command.class)
                .by(DEPARTMENT)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .because("before it has reported in; the office may call another, and goes on meanwhile")
                .events(CallDeclined.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return ReportIn.notAwaited(context);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        Department department = ReportIn.ownCall(context).orElseThrow().department();
        return Decision.accepted(new CallDeclined(context.now(), context.by(), department, command.reason()));
    }
}
