package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.Party.ENGINE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assign 自动交办: the engine decided who handles the case. */
public final class AutoAssign implements CaseAct<AutoAssign.Command> {

    public record Command(
            Office office,
            @Nullable Category category,
            List<Department> departments,
            String deadlineClass,
            List<Reason> reasons)
            implements CaseCommand {}

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("auto-assign", "自动交办", Command.class)
                .by(ENGINE)
                .from(REGISTERED, TRIAGE)
                .to(ASSIGNED)
                .because("a late decision still saves the desk the work, unless an office has had the case already");
    }

    /** Whoever gave it to an office, and whoever took it back, has seen more than the engine had. */
    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return context.current().deadlines().latest(DeadlineKind.ACCEPT).isPresent()
                ? Optional.of(Refusal.byRule("assigned-before", "An office has had the case already."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Assigned(
                context.now(),
                context.by(),
                command.office(),
                command.category(),
                command.departments(),
                command.deadlineClass(),
                command.reasons(),
                null,
                Assigned.officeDeadlines(context.at(command.office()), command.deadlineClass()),
                Assigned.moved(context, command.deadlineClass())));
    }
}
