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
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.OfficerInCharge;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;

/**
 * Assign an officer 指派经办: the head of an office says which of its officers has the case; an officer may take one. It
 * moves no deadline, and at another office it is nobody's.
 */
public final class AssignOfficer implements CaseAct<AssignOfficer.Command> {

    /**
     * @param officer id of the officer's account
     * @param officerName as colleagues see it
     */
    public record Command(
            @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9_-]*") @Input(InputType.OFFICER)
            String officer,

            @NotBlank @Size(max = 60) @Input(InputType.OFFICER_NAME)
            String officerName)
            implements CaseCommand {}

    /** @param officer id of the account */
    public record OfficerAssigned(
            Instant at, CaseActor by, String officer, @Shown String officerName) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(new OfficerInCharge(Objects.requireNonNull(draft.before().office()), officer, officerName));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("assign-officer", "指派经办", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(ASSIGNED, IN_PROGRESS)
                .to(ASSIGNED, IN_PROGRESS)
                .because("an officer only takes; the head gives and gives to another")
                .events(OfficerAssigned.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        if (context.by().party() == OFFICE
                && !command.officer().equals(context.by().subject())) {
            return Decision.refused(
                    wrong("only-for-yourself", "An officer takes a case; the head gives it to others."));
        }
        boolean hasItAlready = OfficerInCharge.of(context.current())
                .filter(officer -> officer.id().equals(command.officer()))
                .isPresent();
        return hasItAlready
                ? Decision.refused(wrong("same-officer", "This officer has the case already."))
                : Decision.accepted(
                        new OfficerAssigned(context.now(), context.by(), command.officer(), command.officerName()));
    }

    private static Refusal wrong(String code, String detail) {
        return new Refusal(Refusal.Kind.RULE, code, detail, "officer");
    }
}
