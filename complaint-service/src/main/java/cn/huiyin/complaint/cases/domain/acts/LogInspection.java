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
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Inspection 核查: the office was on the spot. */
public final class LogInspection implements CaseAct<LogInspection.Command> {

    /**
     * @param decibel a reading in dB(A)
     * @param zoneClass the acoustic zone 0 to 4 of the place
     * @param odour whether it smelled; null where that was not the matter
     */
    public record Command(
            @NotBlank @Size(max = 4000) String findings,

            @Nullable @DecimalMin("0") @DecimalMax("200") @Input(InputType.DECIBEL)
            Double decibel,

            @Nullable @Min(0) @Max(4) @Input(InputType.ZONE_CLASS)
            Integer zoneClass,

            @Nullable Boolean odour)
            implements CaseCommand {

        /** Where no odour was the matter. */
        public Command(String findings, @Nullable Double decibel, @Nullable Integer zoneClass) {
            this(findings, decibel, zoneClass, null);
        }
    }

    public record Inspected(
            Instant at,
            CaseActor by,
            @Shown String findings,
            @Nullable @Shown Double decibel,
            @Nullable @Shown Integer zoneClass,
            @Nullable @Shown Boolean odour)
            implements CaseEvent {

        /** It is told and kept; the case stands where it stood. */
        @Override
        public void applyTo(CaseDraft draft) {}
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("inspection", "核查", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .events(Inspected.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Inspected(
                context.now(),
                context.by(),
                command.findings(),
                command.decibel(),
                command.zoneClass(),
                command.odour()));
    }
}
