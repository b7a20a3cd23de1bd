package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a case tells the statistics, written with the case in the same write.
 *
 * @param due whether the case has changed since it was counted last
 * @param days every day whose numbers it ever had a part in, e.g. {@code 2026-11-24}; grows only, so that a day which it
 *     has left is counted again too
 */
public record Counting(boolean due, List<String> days) {

    static final String DUE = "counting.due";
    static final String DAYS = "counting.days";

    public static Counting of(Case current) {
        return new Counting(true, daysOf(current));
    }

    /** The days whose numbers it has a part in now: registered, certain of an answer's timeliness, rated. */
    static List<String> daysOf(Case current) {
        var rating = current.rating();
        return Stream.of(
                        Stream.of(current.registeredAt()),
                        current.deadlines().all().stream()
                                .filter(deadline -> deadline.kind() == DeadlineKind.ANSWER)
                                .map(Counting::settledAt),
                        Stream.of(rating).filter(Objects::nonNull).map(given -> given.at()))
                .flatMap(instants -> instants)
                .filter(Objects::nonNull)
                .map(DistrictDay::of)
                .distinct()
                .toList();
    }

    /** When it became certain whether a deadline was met in time; null while it is not, and where it will never be asked. */
    private static @Nullable Instant settledAt(Deadline deadline) {
        if (deadline.running() || deadline.dueAt() == null) {
            return null;
        }
        return deadline.metInTime() ? deadline.metAt() : deadline.dueAt();
    }
}
