package cn.huiyin.complaint.statistics.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One unit that a KPI counts of a case. A case whose answer was owed twice has two in the on-time rate.
 *
 * @param at the instant whose day it is counted on
 * @param department whose report-in it is; null for every other number
 */
public record Contribution(
        Kpi kpi, Side side, Instant at, @Nullable String department) {

    /** A unit that is not about a department. */
    public Contribution(Kpi kpi, Side side, Instant at) {
        this(kpi, side, at, null);
    }

    static Contribution ofReportIn(String department, CountedDeadline.Settled settled) {
        return new Contribution(Kpi.REPORT_IN, settled.inTime() ? Side.MET : Side.MISSED, settled.at(), department);
    }

    /** On which side of a ratio a unit is counted. */
    public enum Side {
        /** In numerator and denominator; of a plain count, in it. */
        MET,
        /** In the denominator only. */
        MISSED,
        /** On neither side: its deadline still runs. */
        RUNNING
    }

    /** The sums with this unit. */
    Tally tally() {
        return switch (kpi) {
            case REGISTERED -> Tally.ofRegistered();
            case ASSIGNMENT -> side == Side.RUNNING ? Tally.ofRunning() : Tally.ofAssignment(ratio());
            case ON_TIME_ANSWER -> Tally.ofAnswer(ratio());
            case SATISFACTION -> Tally.ofJudgement(ratio());
            case REPORT_IN -> Tally.ofReportIns(Map.of(Objects.requireNonNull(department), ratio()));
            case SHAM_CLOSURE -> Tally.ofClosure(ratio());
            case SAMPLED_SATISFACTION,
                    OPEN,
                    OVERDUE,
                    TRIAGE,
                    CATEGORY_PRECISION,
                    OFFICE_PRECISION,
                    OVERRULED,
                    CATEGORY_OPEN,
                    OFFICE_OPEN -> throw new IllegalStateException(kpi + " belongs to no day");
        };
    }

    private Ratio ratio() {
        return Ratio.one(side == Side.MET);
    }
}
