package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.CITIZEN;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Rating;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.Shortcoming;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rate 评价: the citizen judges the answer. Satisfied closes the case; dissatisfied opens it again, once and as long as
 * the citizen may have it opened again.
 */
public final class Rate implements CaseAct<Rate.Command> {

    /** The citizen may judge an answer this long before the case can be closed without a rating; natural days. */
    public static final Duration WINDOW = Duration.ofDays(7);

    /**
     * @param shortcoming what was wanting most, a code that the district pack offers for the category
     * @param mayCall whether the citizen may be called about it
     */
    public record Command(
            @NotNull Boolean solved,
            @NotNull Satisfaction satisfaction,

            @Nullable @Size(max = 40) @Input(InputType.SHORTCOMING)
            String shortcoming,

            @Nullable @Size(max = 1000) @Input(InputType.LONG_TEXT)
            String reason,

            @Nullable Boolean mayCall)
            implements CaseCommand {

        public Command {
            shortcoming = OptionalText.orNull(shortcoming);
            reason = OptionalText.orNull(reason);
        }

        /** With words alone. */
        public Command(Boolean solved, Satisfaction satisfaction, @Nullable String reason) {
            this(solved, satisfaction, null, reason, null);
        }
    }

    public record Rated(
            Instant at,
            CaseActor by,
            @Shown boolean solved,
            @Shown Satisfaction satisfaction,
            @Nullable @Shown String shortcoming,
            @Nullable @Shown String reason,
            @Nullable @Shown Boolean mayCall)
            implements CaseEvent {

        public Rated {
            shortcoming = shortcoming == null ? null : Shortcoming.ofStored(shortcoming);
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.rate(new Rating(solved, satisfaction, shortcoming, reason, mayCall, at));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("rate", "评价", Command.class)
                .by(CITIZEN)
                .from(ANSWERED)
                .to(CLOSED, IN_PROGRESS, ANSWERED)
                .because("satisfied closes; dissatisfied reopens once, within 30 days; then there is the review")
                .events(Rated.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Case current = context.current();
        if (isOwnOffice(current, context.by())) {
            return Optional.of(Refusal.byRule("own-office", "Who works for the office does not judge its answers."));
        }
        return answerWasRated(current)
                ? Optional.of(Refusal.byRule("rated-already", "This answer was rated already; it may be reviewed."))
                : Reviews.pending(current);
    }

    private static boolean isOwnOffice(Case current, CaseActor by) {
        Office office = current.office();
        return current.filedByItsOffice() || office != null && office.code().equals(by.office());
    }

    /** Whether the latest answer has its rating; a new answer may be rated again. */
    static boolean answerWasRated(Case current) {
        Answer answer = current.answer();
        Rating rating = current.rating();
        return answer != null && rating != null && !rating.at().isBefore(answer.at());
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        String shortcoming = command.shortcoming();
        if (shortcoming != null
                && !context.codes().shortcomings(context.current().category()).contains(shortcoming)) {
            return Decision.refused(Refusal.unknown("shortcoming", "unknown-shortcoming", "shortcoming"));
        }
        Rated rated = new Rated(
                context.now(),
                context.by(),
                command.solved(),
                command.satisfaction(),
                shortcoming,
                command.reason(),
                command.mayCall());
        if (command.satisfaction() != Satisfaction.DISSATISFIED) {
            return Decision.accepted(rated, new Close.Closed(context.now(), context.by(), null));
        }
        if (Reopen.ofTheCitizen(context).isEmpty()) {
            return Decision.accepted(rated, Reopen.reopened(context, command.reason()));
        }
        return Decision.accepted(rated);
    }
}
