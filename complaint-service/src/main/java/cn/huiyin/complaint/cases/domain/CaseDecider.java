package cn.huiyin.complaint.cases.domain;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.AnswerAtOnce;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.complaint.cases.domain.acts.Restrict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a command does to a case: events, or a refusal. An act is refused by who may do it, then by the state of
 * the case, then by its own rules. Pure: the same case, command, actor and instant give the same decision.
 */
public final class CaseDecider {

    /** The deadline class that holds until the engine or the desk names another. */
    public static final String DEFAULT_DEADLINE_CLASS = "standard";

    private final DueTimes dueTimes;
    private final DistrictCodes codes;

    public CaseDecider(DueTimes dueTimes, DistrictCodes codes) {
        this.dueTimes = dueTimes;
        this.codes = codes;
    }

    /**
     * Registration is never refused: what can be wrong with a complaint is found before it. Of an order that a channel
     * handed over, the deadlines start then.
     */
    public Register.Registered register(CaseNumber number, Complaint complaint, Instant now) {
        return register(number, complaint, CaseActor.citizen(complaint.citizen(), complaint.citizenOffice()), now);
    }

    /** The same for who registers what somebody else says. */
    public Register.Registered register(CaseNumber number, Complaint complaint, CaseActor by, Instant now) {
        Instant handedOverAt = complaint.handedOverAt();
        Deadline assign =
                dueTimes.start(DeadlineKind.ASSIGN, DEFAULT_DEADLINE_CLASS, handedOverAt == null ? now : handedOverAt);
        return new Register.Registered(now, by, number, complaint, assign);
    }

    /** The registration, and the restriction with it where the complaint is against officials or units. */
    public List<CaseEvent> registerAll(CaseNumber number, Complaint complaint, CaseActor by, Instant now) {
        Register.Registered registered = register(number, complaint, by, now);
        return complaint.isAgainstOfficials()
                ? List.of(registered, new Restrict.Restricted(now, by, null))
                : List.of(registered);
    }

    /** A question that was answered while it was asked: both events of it, since no engine may come between them. */
    public List<CaseEvent> registerAnswered(
            CaseId id, CaseNumber number, Complaint complaint, CaseActor by, AnswerAtOnce.Command answer, Instant now) {
        Register.Registered registered = register(number, complaint, by, now);
        return switch (decide(CaseEvolution.begin(id, registered), answer, by, now)) {
            case Decision.Accepted(List<CaseEvent> events) ->
                Stream.concat(Stream.of(registered), events.stream()).toList();
            case Decision.Refused(Refusal refusal) -> throw new IllegalArgumentException(refusal.detail());
        };
    }

    /** When time alone does something to the case next, once all that is due now is done. */
    public Optional<Instant> nextTimerAfter(Case current, Instant now) {
        return CaseTimers.nextAfter(current, dueTimes, now);
    }

    public Decision decide(Case current, CaseCommand command, CaseActor by, Instant now) {
        return decide(context(current, by, now), Acts.of(command), command);
    }

    private static <C extends CaseCommand> Decision decide(ActContext context, CaseAct<C> act, CaseCommand command) {
        return refusal(context, act)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> act.decide(context, act.description().command().cast(command)));
    }

    /** Why this act would be refused now, whatever is said with it; empty when it would not. */
    public Optional<Refusal> refusal(Case current, CaseAct<?> act, CaseActor by, Instant now) {
        return refusal(context(current, by, now), act);
    }

    /** Until when this act may be done, where its state allows it; null where time does not end it. */
    public @Nullable Instant until(Case current, CaseAct<?> act, CaseActor by, Instant now) {
        return act.description().from().contains(current.state()) ? act.until(context(current, by, now)) : null;
    }

    private static Optional<Refusal> refusal(ActContext context, CaseAct<?> act) {
        CaseState state = context.current().state();
        if (!act.description().parties().contains(context.by().party())) {
            return Optional.of(Refusal.of(Refusal.Kind.PARTY, "wrong-party", "This act belongs to another role."));
        }
        if (!act.description().from().contains(state)) {
            return Optional.of(notInThisState(state));
        }
        return restricted(context).or(() -> act.refusal(context));
    }

    /**
     * A restricted case is for its citizen and the restricted desk alone; what the engine thought of it comes too late.
     */
    private static Optional<Refusal> restricted(ActContext context) {
        Party party = context.by().party();
        return Restriction.holds(context.current()) && party != Party.INTEGRITY && party != Party.CITIZEN
                ? Optional.of(Refusal.byRule("restricted", "The case is restricted."))
                : Optional.empty();
    }

    private ActContext context(Case current, CaseActor by, Instant now) {
        return new ActContext(current, by, now, dueTimes.of(current.office()), codes);
    }

    private static Refusal notInThisState(CaseState state) {
        return Refusal.of(Refusal.Kind.STATE, "not-when-" + state.code(), "The case is in state " + state + ".");
    }
}
