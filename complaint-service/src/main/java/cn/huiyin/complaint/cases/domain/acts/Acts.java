package cn.huiyin.complaint.cases.domain.acts;

import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All acts on a case, in the order of its life. An act that is not listed here does not exist. */
public final class Acts {

    public static final List<CaseAct<?>> ALL = List.of(
            new AutoAssign(),
            new SendToTriage(),
            new AssignByHand(),
            new Restrict(),
            new LiftRestriction(),
            new Reclassify(),
            new CorrectCategory(),
            new RecomputeDeadlines(),
            new Accept(),
            new AssignOfficer(),
            new LogContact(),
            new LogInspection(),
            new Amend(),
            new Urge(),
            new JoinIncident(),
            new AutoJoin(),
            new LeaveIncident(),
            new MarkGroupComplaint(),
            new RequestExtension(),
            new DecideExtension(),
            new AskCitizen(),
            new Reply(),
            new WithdrawQuestion(),
            new ExpireQuestion(),
            new RequestReturn(),
            new DecideReturn(),
            new CallIn(),
            new ReportIn(),
            new DeclineCall(),
            new GiveResult(),
            new WithdrawCall(),
            new RemindDepartment(),
            new Supervise(),
            new ReplyToSupervision(),
            new Tick(),
            new GiveAnswer(),
            new AnswerAtOnce(),
            new ApproveAnswer(),
            new Rate(),
            new Reopen(),
            new RequestReview(),
            new DecideReview(),
            new RequestReReview(),
            new DecideReReview(),
            new GiveLead(),
            new PlanLead(),
            new ReportLead(),
            new EndLead(),
            new Close(),
            new FlagShamClosure(),
            new Reject(),
            new Withdraw());

    private static final Map<Class<?>, CaseAct<?>> BY_COMMAND =
            ALL.stream().collect(Collectors.toMap(act -> act.description().command(), Function.identity()));

    private static final Map<Class<?>, ActDescription<?>> BY_EVENT = descriptions().stream()
            .flatMap(act -> act.events().stream().map(event -> Map.entry(event, act)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Acts() {}

    /** The transition table: one row for each act, the one that begins a case first. */
    public static List<ActDescription<?>> descriptions() {
        return Stream.<ActDescription<?>>concat(
                        Stream.of(Register.DESCRIPTION), ALL.stream().map(CaseAct::description))
                .toList();
    }

    /** Every kind of event that a history can have. */
    public static List<Class<? extends CaseEvent>> events() {
        return descriptions().stream()
                .flatMap(description -> description.events().stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    public static <C extends CaseCommand> CaseAct<C> of(C command) {
        CaseAct<?> act = BY_COMMAND.get(command.getClass());
        if (act == null) {
            throw new IllegalArgumentException("command: " + command.getClass() + " (expected: one of a listed act)");
        }
        return (CaseAct<C>) act;
    }

    /**
     * The act of an event. An assignment is always given as the one by hand; its actor tells whether the engine made
     * it.
     */
    public static ActDescription<?> of(CaseEvent event) {
        return BY_EVENT.get(event.getClass());
    }

    /**
     * What timelines call an event: its act; all but the first event of an act by their own names, e.g.
     * {@code deadline-missed}.
     */
    public static String toldAs(CaseEvent event) {
        ActDescription<?> act = of(event);
        return act.events().getFirst() == event.getClass()
                ? act.code()
                : inKebabCase(event.getClass().getSimpleName());
    }

    private static String inKebabCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    public static Optional<CaseAct<?>> ofCode(String code) {
        return ALL.stream().filter(act -> act.description().code().equals(code)).findFirst();
    }
}
