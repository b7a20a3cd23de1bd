package cn.huiyin.complaint.cases.domain.acts;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was done that is recorded later, as who records it states. It stands beside the time of the server,
 * which alone counts for deadlines and the order of the history.
 */
final class StatedTimes {

    /** By so much the clock of a phone may be ahead. */
    static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(5);

    private static final String FIELD = "statedAt";

    private StatedTimes() {}

    /**
     * Why a stated time cannot be right: in the future, longer ago than this district takes, or before the office had
     * the case.
     */
    static Optional<Refusal> refusal(ActContext context, @Nullable Instant stated) {
        if (stated == null) {
            return Optional.empty();
        }
        Instant now = context.now();
        if (stated.isAfter(now.plus(MAX_CLOCK_SKEW))) {
            return refused("stated-in-future", "What is stated lies in the future.");
        }
        if (stated.isBefore(now.minus(context.codes().longestStatedAgo()))) {
            return refused(
                    "stated-long-ago",
                    "What is stated is longer ago than " + context.codes().longestStatedAgo() + ".");
        }
        return acceptedAt(context).filter(stated::isBefore).isPresent()
                ? refused("stated-before-acceptance", "What is stated lies before the office accepted the case.")
                : Optional.empty();
    }

    /** Of the minute: people state no seconds. */
    private static Optional<Instant> acceptedAt(ActContext context) {
        return context.current()
                .deadlines()
                .latest(DeadlineKind.ACCEPT)
                .map(Deadline::metAt)
                .map(accepted -> accepted.truncatedTo(ChronoUnit.MINUTES));
    }

    private static Optional<Refusal> refused(String code, String detail) {
        return Optional.of(new Refusal(Refusal.Kind.RULE, code, detail, FIELD));
    }
}
