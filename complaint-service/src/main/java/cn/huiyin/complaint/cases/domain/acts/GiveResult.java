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

/**
 * Give the result 部门反馈: what a department found and did. The office reads it; the citizen gets the office's one answer.
 */
public final class GiveResult implements CaseAct<GiveResult.Command> {

    public record Command(@NotBlank @Size(max = 4000) String text) implements CaseCommand {}

    public record ResultGiven(
            Instant at,
            CaseActor by,
            @Shown Department department,
            @Shown String text) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(
                    Whistles.of(draft.before()).changed(department, call -> call.ended(WhistleCall.Ending.RESULT, at)));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("give-result", "部门反馈", Command.class)
                .by(DEPARTMENT)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .because("after it has reported in; ends its call")
                .events(ResultGiven.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Optional<WhistleCall> call = ReportIn.ownCall(context);
        if (call.isEmpty()) {
            return Optional.of(Refusal.byRule("not-called-in", "This department is not called in now."));
        }
        return call.get().awaitsReport()
                ? Optional.of(Refusal.byRule("not-reported-in", "A result is given after reporting in."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        Department department = ReportIn.ownCall(context).orElseThrow().department();
        return Decision.accepted(new ResultGiven(context.now(), context.by(), department, command.text()));
    }
}
