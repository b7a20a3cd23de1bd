package cn.huiyin.complaint.survey.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of one case that was drawn. Once it has ended nothing changes it any more.
 *
 * @param ending null while it is open
 * @param result there only when the citizen answered
 * @param endedAt null while it is open
 * @param callAt not before this
 */
public record FollowUp(
        List<Attempt> attempts,
        @Nullable Ending ending,
        @Nullable SurveyResult result,
        @Nullable Instant endedAt,
        Instant callAt) {

    public FollowUp {
        attempts = List.copyOf(attempts);
    }

    /** Why an attempt is not taken down. */
    public enum Refusal {
        /** The follow-up has ended. */
        ENDED,
        /** Who was reached has said something. */
        RESULT_MISSING,
        /** Who was not reached has said nothing. */
        RESULT_WITHOUT_ANSWER,
        /** Who is not satisfied says why, since the case is handled again for it. */
        REMARK_MISSING,
        /** The district does not offer it for the category. */
        UNKNOWN_SHORTCOMING
    }

    /** @param reachable whether anybody knows how to reach the citizen */
    public static FollowUp begun(boolean reachable, Instant at) {
        return reachable
                ? new FollowUp(List.of(), null, null, null, at)
                : new FollowUp(List.of(), Ending.NO_CONTACT, null, at, at);
    }

    public boolean open() {
        return ending == null;
    }

    /** @param offered what the citizen may find wanting, by code */
    public Optional<Refusal> refusal(CallOutcome outcome, @Nullable SurveyResult said, Collection<String> offered) {
        if (!open()) {
            return Optional.of(Refusal.ENDED);
        }
        if (outcome != CallOutcome.REACHED) {
            return said == null ? Optional.empty() : Optional.of(Refusal.RESULT_WITHOUT_ANSWER);
        }
        if (said == null) {
            return Optional.of(Refusal.RESULT_MISSING);
        }
        if (!offered.containsAll(said.shortcomings())) {
            return Optional.of(Refusal.UNKNOWN_SHORTCOMING);
        }
        return said.dissatisfied() && said.remark() == null ? Optional.of(Refusal.REMARK_MISSING) : Optional.empty();
    }

    /** The follow-up after an attempt that is not refused. */
    public FollowUp after(Attempt attempt, @Nullable SurveyResult said, CallRules rules) {
        if (refusal(attempt.outcome(), said, said == null ? List.of() : said.shortcomings())
                .isPresent()) {
            throw new IllegalStateException("the attempt is refused");
        }
        List<Attempt> all = Stream.concat(attempts.stream(), Stream.of(attempt)).toList();
        Ending next =
                switch (attempt.outcome()) {
                    case REACHED -> Ending.ANSWERED;
                    case REFUSED -> Ending.REFUSED;
                    case WRONG_NUMBER -> Ending.WRONG_NUMBER;
                    case NOBODY_ANSWERED -> all.size() < rules.attempts() ? null : Ending.NOT_REACHED;
                };
        Instant callNext = next == null ? attempt.at().plus(rules.pause()) : callAt;
        return new FollowUp(all, next, said, next == null ? null : attempt.at(), callNext);
    }
}
