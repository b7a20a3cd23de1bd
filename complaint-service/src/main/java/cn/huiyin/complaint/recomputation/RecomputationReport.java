package cn.huiyin.complaint.recomputation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a recomputation would move.
 *
 * @param calendarVersion the calendar by which was computed
 * @param policyVersion the deadline classes by which was computed
 * @param cases how many cases were looked at: open ones, and those that owe an opinion or have a leader
 * @param movedCases in how many of them something would move
 * @param later how many deadlines would be due later
 * @param earlier how many deadlines would be due earlier
 * @param known how many deadlines would get a due time that was open
 * @param open how many deadlines would lose their due time, since the calendar lacks the year
 * @param moved the first five hundred of them
 */
record RecomputationReport(
        String calendarVersion,
        String policyVersion,
        long cases,
        long movedCases,
        long later,
        long earlier,
        long known,
        long open,
        List<MovedDeadline> moved) {

    /** Counts; keeps the first. */
    static final class Counting {

        private static final int MAX_MOVED_KEPT = 500;

        private final List<MovedDeadline> kept = new ArrayList<>();
        private final long[] counts = new long[Direction.values().length];
        private long cases;
        private long movedCases;

        private enum Direction {
            LATER,
            EARLIER,
            KNOWN,
            OPEN
        }

        void add(List<MovedDeadline> ofOneCase) {
            cases++;
            movedCases += ofOneCase.isEmpty() ? 0 : 1;
            for (MovedDeadline moved : ofOneCase) {
                counts[direction(moved).ordinal()]++;
                if (kept.size() < MAX_MOVED_KEPT) {
                    kept.add(moved);
                }
            }
        }

        private static Direction direction(MovedDeadline moved) {
            Instant after = moved.after();
            if (after == null) {
                return Direction.OPEN;
            }
            if (moved.before() == null) {
                return Direction.KNOWN;
            }
            return after.isAfter(Objects.requireNonNull(moved.before())) ? Direction.LATER : Direction.EARLIER;
        }

        RecomputationReport report(String calendarVersion, String policyVersion) {
            return new RecomputationReport(
                    calendarVersion,
                    policyVersion,
                    cases,
                    movedCases,
                    counts[Direction.LATER.ordinal()],
                    counts[Direction.EARLIER.ordinal()],
                    counts[Direction.KNOWN.ordinal()],
                    counts[Direction.OPEN.ordinal()],
                    List.copyOf(kept));
        }
    }
}
