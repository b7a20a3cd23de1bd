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
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Report in 报到: a department that was called in says that it is there. Whether in time is counted, once. */
public final class ReportIn implements CaseAct<ReportIn.Command> {

    /** @param note who comes, and when */
    public record Command(@Nullable @Size(max = 1000) String note) implements CaseCommand {

        public Command {
            note = OptionalText.orNull(note);
        }
    }

    public record ReportedIn(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) Department department,
            @Nullable @Shown String note) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(Whistles.of(draft.before()).changed(department, call -> call.reported(at)));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("report-in", "报到", Command.class)
                .by(DEPARTMENT)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .because("by the department that was called in, once for each call; late counts as late")
                .events(ReportedIn.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return notAwaited(context);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new ReportedIn(
                context.now(), context.by(), ownCall(context).orElseThrow().department(), command.note()));
    }

    /** The open call of the department that acts. */
    static Optional<WhistleCall> ownCall(ActContext context) {
        return Whistles.of(context.current()).openOf(context.by().department());
    }

    /** Why a department cannot say any more whether it comes. */
    static Optional<Refusal> notAwaited(ActContext context) {
        Optional<WhistleCall> call = ownCall(context);
        if (call.isEmpty()) {
            return Optional.of(Refusal.byRule("not-called-in", "This department is not called in now."));
        }
        return call.get().awaitsReport()
                ? Optional.empty()
                : Optional.of(Refusal.byRule("reported-in", "This department has reported in already."));
    }
}
