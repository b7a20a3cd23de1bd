package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Decides what a command does to a case: events, or a refusal. Pure: the same case, command, actor and instant give the
 * same decision.
 */
public final class CaseDecider {

    /** The deadline class that holds until the engine or the desk names another. */
    public static final String DEFAULT_DEADLINE_CLASS = "standard";

    private final DueTimes dueTimes;

    public CaseDecider(DueTimes dueTimes) {
        this.dueTimes = dueTimes;
    }

    /** Registration is never refused: what can be wrong with a complaint is found before it. */
    public CaseEvent.Registered register(CaseNumber number, Complaint complaint, Instant now) {
        var deadline = dueTimes.start(DeadlineKind.ASSIGN, DEFAULT_DEADLINE_CLASS, now);
        return new CaseEvent.Registered(
                now, new By(Party.CITIZEN, complaint.citizen(), null), number, complaint, deadline);
    }

    public Decision decide(Case current, CaseCommand command, Who who, Instant now) {
        var refusal = CaseRules.refusal(current, command, who, now);
        if (refusal.isPresent()) {
            return new Decision.Refused(refusal.get());
        }
        return new Decision.Accepted(events(current, command, who.actingIn(command.act()), now));
    }

    private List<CaseEvent> events(Case current, CaseCommand command, By by, Instant now) {
        return switch (command) {
            case CaseCommand.Assign assign -> List.of(assigned(current, assign, by, now));
            case CaseCommand.SendToTriage triage ->
                List.of(new CaseEvent.SentToTriage(
                        now, by, triage.category(), triage.deadlineClass(), triage.candidates(), triage.reasons()));
            case CaseCommand.AssignByHand hand -> List.of(assignedByHand(current, hand, by, now));
            case CaseCommand.Accept ignored -> List.of(new CaseEvent.Accepted(now, by));
            case CaseCommand.LogContact contact -> List.of(contacted(current, contact, by, now));
            case CaseCommand.LogInspection inspection ->
                List.of(new CaseEvent.Inspected(
                        now, by, inspection.findings(), inspection.decibel(), inspection.zoneClass()));
            case CaseCommand.GiveAnswer answer ->
                List.of(new CaseEvent.Answered(now, by, answer.text(), answer.outcome()));
            case CaseCommand.Rate rate -> rated(current, rate, by, now);
            case CaseCommand.Reopen reopen -> List.of(reopened(current, reopen.reason(), by, now));
            case CaseCommand.Close close -> List.of(new CaseEvent.Closed(now, by, close.reason()));
            case CaseCommand.Reject reject ->
                List.of(new CaseEvent.Rejected(now, by, reject.reason(), reject.legalWay()));
            case CaseCommand.Withdraw withdraw -> List.of(new CaseEvent.Withdrawn(now, by, withdraw.reason()));
        };
    }

    private CaseEvent assigned(Case current, CaseCommand.Assign assign, By by, Instant now) {
        return new CaseEvent.Assigned(
                now,
                by,
                assign.office(),
                assign.category(),
                assign.departments(),
                assign.deadlineClass(),
                assign.reasons(),
                officeDeadlines(current, assign.deadlineClass(), now));
    }

    private CaseEvent assignedByHand(Case current, CaseCommand.AssignByHand hand, By by, Instant now) {
        var deadlineClass = hand.deadlineClass() != null
                ? hand.deadlineClass()
                : Objects.requireNonNullElse(current.deadlineClass(), DEFAULT_DEADLINE_CLASS);
        var category = hand.category() != null ? hand.category() : current.category();
        return new CaseEvent.Assigned(
                now,
                by,
                hand.office(),
                category,
                current.departments(),
                deadlineClass,
                List.of(new Reason("hand", hand.reason())),
                officeDeadlines(current, deadlineClass, now));
    }

    /** Another office gets its own time to accept and to call; the citizen's answer stays due when it was. */
    private List<Deadline> officeDeadlines(Case current, String deadlineClass, Instant now) {
        var started = new ArrayList<Deadline>();
        started.add(dueTimes.start(DeadlineKind.ACCEPT, deadlineClass, now));
        if (current.complaint().reachable()) {
            started.add(dueTimes.start(DeadlineKind.CONTACT, deadlineClass, now));
        }
        if (!current.deadlines().running(DeadlineKind.ANSWER)) {
            started.add(dueTimes.start(DeadlineKind.ANSWER, deadlineClass, now));
        }
        return started;
    }

    private CaseEvent contacted(Case current, CaseCommand.LogContact contact, By by, Instant now) {
        var attempts = current.contactAttempts() + 1;
        var meetsDeadline = contact.reached() || attempts >= Case.CONTACT_ATTEMPTS_THAT_SUFFICE;
        return new CaseEvent.Contacted(now, by, contact.reached(), contact.note(), meetsDeadline);
    }

    private List<CaseEvent> rated(Case current, CaseCommand.Rate rate, By by, Instant now) {
        var rated = new CaseEvent.Rated(now, by, rate.solved(), rate.satisfaction(), rate.reason());
        if (rate.satisfaction() != Satisfaction.DISSATISFIED) {
            return List.of(rated, new CaseEvent.Closed(now, by, null));
        }
        if (current.reopenings() < Case.MAX_REOPENINGS_BY_RATING) {
            var reason = Objects.requireNonNullElse(rate.reason(), "");
            return List.of(rated, reopened(current, reason, by, now));
        }
        return List.of(rated);
    }

    private CaseEvent reopened(Case current, String reason, By by, Instant now) {
        var deadlineClass = Objects.requireNonNullElse(current.deadlineClass(), DEFAULT_DEADLINE_CLASS);
        return new CaseEvent.Reopened(now, by, reason, dueTimes.start(DeadlineKind.ANSWER, deadlineClass, now));
    }
}
