package cn.huiyin.complaint.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** When an act is refused: by the transition table first, then by the rules of the trade. */
public final class CaseRules {

    /** The citizen may judge an answer this long before the case can be closed without a rating; natural days. */
    public static final Duration RATING_WINDOW = Duration.ofDays(7);

    /** The citizen may have a finished case opened again this long; natural days. */
    public static final Duration REOPEN_WINDOW = Duration.ofDays(30);

    private CaseRules() {}

    static Optional<Refusal> refusal(Case current, CaseCommand command, Who who, Instant now) {
        return refusal(current, command.act(), who.parties(), now)
                .or(() -> command instanceof CaseCommand.AssignByHand hand
                        ? sameOffice(current, hand)
                        : Optional.empty());
    }

    /** Why this act would be refused now, whatever it says; empty when it would not. */
    public static Optional<Refusal> refusal(Case current, Act act, Set<Party> parties, Instant now) {
        if (!act.allowedFor(parties)) {
            return refuse(Refusal.Kind.PARTY, "wrong-party", "This act belongs to another role.");
        }
        if (!Lifecycle.allows(current.state(), act)) {
            var code = "not-when-"
                    + current.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return refuse(Refusal.Kind.STATE, code, "The case is in state " + current.state() + ".");
        }
        return switch (act) {
            case ANSWER -> contactFirst(current);
            case RATE -> ratedAlready(current);
            case REOPEN -> tooLateToReopen(current, parties, now);
            case CLOSE -> ratingAwaited(current, now);
            case REGISTER,
                    ASSIGN,
                    SEND_TO_TRIAGE,
                    ASSIGN_BY_HAND,
                    ACCEPT,
                    LOG_CONTACT,
                    LOG_INSPECTION,
                    REJECT,
                    WITHDRAW -> Optional.empty();
        };
    }

    private static Optional<Refusal> contactFirst(Case current) {
        if (!current.deadlines().running(DeadlineKind.CONTACT)) {
            return Optional.empty();
        }
        return refuse(Refusal.Kind.RULE, "contact-first", "The citizen left a contact and has not been contacted yet.");
    }

    private static Optional<Refusal> ratedAlready(Case current) {
        var answer = current.answer();
        var rating = current.rating();
        if (answer == null || rating == null || rating.at().isBefore(answer.at())) {
            return Optional.empty();
        }
        return refuse(Refusal.Kind.RULE, "rated-already", "This answer was rated already; a supervisor looks at it.");
    }

    private static Optional<Refusal> tooLateToReopen(Case current, Set<Party> parties, Instant now) {
        var endedAt = current.endedAt();
        var byStaff = parties.contains(Party.SUPERVISOR) || parties.contains(Party.TRIAGE);
        if (byStaff || endedAt == null || !now.isAfter(endedAt.plus(REOPEN_WINDOW))) {
            return Optional.empty();
        }
        return refuse(
                Refusal.Kind.RULE,
                "reopen-window-over",
                "A case can be opened again within " + REOPEN_WINDOW.toDays() + " days.");
    }

    private static Optional<Refusal> ratingAwaited(Case current, Instant now) {
        var answer = current.answer();
        if (answer == null
                || ratedAlready(current).isPresent()
                || !now.isBefore(answer.at().plus(RATING_WINDOW))) {
            return Optional.empty();
        }
        return refuse(
                Refusal.Kind.RULE,
                "rating-awaited",
                "The citizen has " + RATING_WINDOW.toDays() + " days to judge the answer.");
    }

    private static Optional<Refusal> sameOffice(Case current, CaseCommand.AssignByHand hand) {
        var office = current.office();
        if (office == null || !office.code().equals(hand.office().code())) {
            return Optional.empty();
        }
        return refuse(Refusal.Kind.RULE, "same-office", "The office has the case already.");
    }

    private static Optional<Refusal> refuse(Refusal.Kind kind, String code, String detail) {
        return Optional.of(new Refusal(kind, code, detail));
    }
}
