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
import cn.huiyin.complaint.cases.domain.ReportInLimit;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Call in 吹哨: the office asks departments to report in 报到 and to do their part. It stays responsible, its time runs on,
 * and the answer to the citizen is its own.
 */
public final class CallIn implements CaseAct<CallIn.Command> {

    /** Departments in one call. */
    private static final int MOST_AT_ONCE = 6;

    /** Above what any policy of a pack allows. */
    private static final int LONGEST = 240;

    /**
     * @param lead the department that leads 牵头; none where another leads already or none has to
     * @param supporting the departments that support it 配合
     * @param reportWithin working hours until they report in; those of the deadline class where none are named
     */
    public record Command(
            @Nullable @Input(InputType.DEPARTMENT) String lead,

            @Size(max = MOST_AT_ONCE) @Input(InputType.DEPARTMENTS)
            List<String> supporting,

            @NotBlank @Size(max = 1000) @Input(InputType.LONG_TEXT)
            String task,

            @Nullable @Min(1) @Max(LONGEST) Integer reportWithin)
            implements CaseCommand {

        public Command {
            lead = OptionalText.orNull(lead);
            // Absent where none are named.
            supporting = supporting == null
                    ? List.of()
                    : supporting.stream()
                            .filter(code -> !code.isBlank())
                            .distinct()
                            .toList();
        }

        /** All that are named, the lead first. */
        List<String> codes() {
            return Stream.concat(Stream.ofNullable(lead), supporting.stream()).toList();
        }
    }

    /**
     * @param lead null where none of them leads
     * @param reportBy until when they report in; null where the calendar lacks the year
     * @param deadlineClass of the case; says how they are warned and escalated
     */
    public record DepartmentsCalledIn(
            Instant at,
            CaseActor by,
            @Nullable @Shown(toCitizen = true) Department lead,
            @Shown(toCitizen = true) List<Department> supporting,
            @Shown String task,
            @Nullable @Shown Instant reportBy,
            String deadlineClass)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            Stream<WhistleCall> leading = Stream.ofNullable(lead).map(department -> call(department, true));
            Stream<WhistleCall> others = supporting.stream().map(department -> call(department, false));
            draft.keep(Whistles.of(draft.before())
                    .with(Stream.concat(leading, others).toList()));
        }

        private WhistleCall call(Department department, boolean leads) {
            return WhistleCall.called(department, leads, task, deadlineClass, at, reportBy);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("call-in", "吹哨", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .because("the office stays responsible and answers; calls that are open lapse with its handling")
                .events(DepartmentsCalledIn.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Whistles.of(context.current()).calls().size() >= Whistles.MOST_CALLS
                ? Optional.of(Refusal.byRule("calls-full", "Departments were called in often enough for one case."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        ReportInLimit limit = context.dueTimes().reportInLimit(context.deadlineClass(), context.now());
        return Stream.of(refusedDepartments(context, command), refusedTime(command, limit))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(calledIn(context, command, limit)));
    }

    private static Optional<Refusal> refusedDepartments(ActContext context, Command command) {
        Whistles whistles = Whistles.of(context.current());
        List<String> codes = command.codes();
        if (codes.isEmpty()) {
            return wrong("no-department", "Nobody is called in (expected: at least one department).", "lead");
        }
        if (command.lead() != null && whistles.isLed()) {
            return wrong("led-already", "Another department leads already.", "lead");
        }
        if (codes.stream().distinct().count() < codes.size()) {
            return wrong("named-twice", "A department leads or supports, not both.", "supporting");
        }
        if (whistles.calls().size() + codes.size() > Whistles.MOST_CALLS) {
            return wrong("calls-full", "One case has at most " + Whistles.MOST_CALLS + " calls.", "supporting");
        }
        return codes.stream()
                .flatMap(code -> refused(context, command, code).stream())
                .findFirst();
    }

    private static Optional<Refusal> refused(ActContext context, Command command, String code) {
        String field = code.equals(command.lead()) ? "lead" : "supporting";
        if (context.codes().department(code).isEmpty()) {
            return Optional.of(Refusal.unknown(field, "unknown-department", "department"));
        }
        return Whistles.of(context.current()).openOf(code).isPresent()
                ? wrong("called-already", "The department is called in already.", field)
                : Optional.empty();
    }

    private static Optional<Refusal> refusedTime(Command command, ReportInLimit limit) {
        Integer hours = command.reportWithin();
        return hours != null && hours > limit.most()
                ? wrong(
                        "report-in-too-long",
                        "Too much time to report in (expected: at most " + limit.most() + " working hours).",
                        "reportWithin")
                : Optional.empty();
    }

    private static Optional<Refusal> wrong(String code, String detail, String field) {
        return Optional.of(new Refusal(Refusal.Kind.RULE, code, detail, field));
    }

    private static CaseEvent calledIn(ActContext context, Command command, ReportInLimit limit) {
        int hours = command.reportWithin() == null ? limit.usual() : command.reportWithin();
        return new DepartmentsCalledIn(
                context.now(),
                context.by(),
                command.lead() == null ? null : department(context, command.lead()),
                command.supporting().stream()
                        .map(code -> department(context, code))
                        .toList(),
                command.task(),
                context.dueTimes().reportBy(context.now(), hours),
                context.deadlineClass());
    }

    private static Department department(ActContext context, String code) {
        return context.codes().department(code).orElseThrow();
    }
}
