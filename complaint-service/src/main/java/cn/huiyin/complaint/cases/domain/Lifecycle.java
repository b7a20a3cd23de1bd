package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.REJECTED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.CaseState.WITHDRAWN;

import java.util.List;
import java.util.Set;

/** The transition table: the one place that says which act is allowed in which state. */
public final class Lifecycle {

    public static final List<Transition> TRANSITIONS = List.of(
            row(Act.REGISTER, Set.of(), List.of(REGISTERED), "the act that begins a case"),
            row(
                    Act.ASSIGN,
                    Set.of(REGISTERED, TRIAGE),
                    List.of(ASSIGNED),
                    "a late decision still saves the desk the work"),
            row(Act.SEND_TO_TRIAGE, Set.of(REGISTERED), List.of(TRIAGE), ""),
            row(
                    Act.ASSIGN_BY_HAND,
                    Set.of(REGISTERED, TRIAGE, ASSIGNED),
                    List.of(ASSIGNED),
                    "from ASSIGNED: a wrong office is put right before it accepted; the answer stays due when it was"),
            row(Act.ACCEPT, Set.of(ASSIGNED), List.of(IN_PROGRESS), ""),
            row(Act.LOG_CONTACT, Set.of(IN_PROGRESS), List.of(IN_PROGRESS), ""),
            row(Act.LOG_INSPECTION, Set.of(IN_PROGRESS), List.of(IN_PROGRESS), ""),
            row(Act.ANSWER, Set.of(IN_PROGRESS), List.of(ANSWERED), ""),
            row(
                    Act.RATE,
                    Set.of(ANSWERED),
                    List.of(CLOSED, IN_PROGRESS, ANSWERED),
                    "satisfied closes; dissatisfied reopens, at most twice, then waits for a supervisor"),
            row(Act.REOPEN, Set.of(ANSWERED, CLOSED), List.of(IN_PROGRESS), "CLOSED is not the end for the citizen"),
            row(
                    Act.CLOSE,
                    Set.of(ANSWERED),
                    List.of(CLOSED),
                    "when the citizen does not rate, or twice asked for more"),
            row(Act.REJECT, Set.of(REGISTERED, TRIAGE), List.of(REJECTED), "never once an office has it"),
            row(Act.WITHDRAW, Set.of(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS), List.of(WITHDRAWN), ""));

    private Lifecycle() {}

    public static Transition of(Act act) {
        return TRANSITIONS.get(act.ordinal());
    }

    public static boolean allows(CaseState state, Act act) {
        return of(act).from().contains(state);
    }

    private static Transition row(Act act, Set<CaseState> from, List<CaseState> to, String why) {
        return new Transition(act, from, to, why);
    }
}
