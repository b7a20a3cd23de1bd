package cn.huiyin.complaint.statistics.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the statistics count it.
 *
 * @param office code of the office that has it; null when none has
 * @param assignment the deadline from registration to assignment
 * @param answers a deadline for each answer that was owed: one, and one more for each reopening
 * @param judgement the citizen's latest; null when there is none
 * @param filedByItsOffice whether who filed it works for the office that has it, or named people alone may see it; it
 *     is counted nowhere
 * @param reportIns one for each call of a department; null when there is none
 * @param closure the latest answer of an office, as long as the case is not open again; null when there is none, and in
 *     what was stored before it was counted
 */
public record CountedCase(
        Instant registeredAt,
        @Nullable String office,
        boolean rejected,
        CountedDeadline assignment,
        List<CountedDeadline> answers,
        @Nullable Judgement judgement,
        boolean filedByItsOffice,
        @Nullable List<CountedCall> reportIns,
        @Nullable Closure closure) {

    /** A case in which no department was called in, and that no office answered. */
    public CountedCase(
            Instant registeredAt,
            @Nullable String office,
            boolean rejected,
            CountedDeadline assignment,
            List<CountedDeadline> answers,
            @Nullable Judgement judgement,
            boolean filedByItsOffice) {
        this(registeredAt, office, rejected, assignment, answers, judgement, filedByItsOffice, null, null);
    }

    /** What departments owed; empty when none was called in. */
    public List<CountedCall> calls() {
        return reportIns == null ? List.of() : reportIns;
    }

    /** @param satisfied satisfied or basically satisfied */
    public record Judgement(boolean satisfied, Instant at) {}

    /**
     * @param sham whether the same matter came again soon after
     * @param at when the answer was given
     */
    public record Closure(boolean sham, Instant at) {}
}
