package cn.huiyin.complaint.cases.domain.acts;

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
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Withdraw a call 撤回吹哨: the office needs a department no longer, or called the wrong one. */
public final class WithdrawCall implements CaseAct<WithdrawCall.Command> {

    public record Command(
            @NotBlank @Input(InputType.DEPARTMENT) String department,

            @NotBlank @Size(max = 1000) @Input(InputType.LONG_TEXT)
            String reason)
            implements CaseCommand {}

    public record CallWithdrawn(
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
                    .changed(department, call -> call.ended(WhistleCall.Ending.WITHDRAWN, at)));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("withdraw-call", "撤回吹哨", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .because("before it was due, the report-in counts on neither side; after it, as late")
                .events(CallWithdrawn.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Whistles.of(context.current()).open().isEmpty()
                ? Optional.of(Refusal.byRule("nobody-called-in", "No department is called in now."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Whistles.of(context.current())
                .openOf(command.department())
                .<Decision>map(call -> Decision.accepted(
                        new CallWithdrawn(context.now(), context.by(), call.department(), command.reason())))
                .orElseGet(() -> Decision.refused(new Refusal(
                        Refusal.Kind.RULE, "not-called-in", "This department is not called in now.", "department")));
    }
}
