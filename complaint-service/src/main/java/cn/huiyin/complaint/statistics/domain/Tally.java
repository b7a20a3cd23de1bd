package cn.huiyin.complaint.statistics.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * The sums of a day, of an office on a day, or of any number of them.
 *
 * @param running cases that no office has yet; below 0 only in a difference
 * @param reportIns departments that reported in in time, of those called in, by their codes
 */
public record Tally(
        long registered,
        Ratio assignment,
        long running,
        Ratio onTimeAnswer,
        Ratio satisfaction,
        Map<String, Ratio> reportIns,
        Ratio shamClosure) {
    public static final Tally ZERO = new Tally(0, Ratio.NONE, 0, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE);

    public Tally {
        // Absent in what was stored before they were counted.
        reportIns = reportIns == null ? Map.of() : Map.copyOf(reportIns);
        shamClosure = shamClosure == null ? Ratio.NONE : shamClosure;
    }

    public Tally plus(Tally other) {
        return new Tally(
                registered + other.registered,
                assignment.plus(other.assignment),
                running + other.running,
                onTimeAnswer.plus(other.onTimeAnswer),
                satisfaction.plus(other.satisfaction),
                plus(reportIns, other.reportIns),
                shamClosure.plus(other.shamClosure));
    }

    /** The count of a KPI on one side of its ratio; only for KPIs that are counted by day. */
    public long count(Kpi kpi, Contribution.Side side) {
        return switch (kpi) {
            case REGISTERED -> side == Contribution.Side.MET ? registered : 0;
            case ASSIGNMENT -> side == Contribution.Side.RUNNING ? running : count(assignment, side);
            case ON_TIME_ANSWER -> count(onTimeAnswer, side);
            case SATISFACTION -> count(satisfaction, side);
            case REPORT_IN -> count(reportIn(), side);
            case SHAM_CLOSURE -> count(shamClosure, side);
            case SAMPLED_SATISFACTION,
                    OPEN,
                    OVERDUE,
                    TRIAGE,
                    CATEGORY_PRECISION,
                    OFFICE_PRECISION,
                    OVERRULED,
                    CATEGORY_OPEN,
                    OFFICE_OPEN -> throw new IllegalArgumentException(kpi + " belongs to no day");
        };
    }

    /** The count of a department's report-ins on one side of their ratio. */
    public long countOf(String department, Contribution.Side side) {
        return count(reportIns.getOrDefault(department, Ratio.NONE), side);
    }

    /** Of all departments together. */
    public Ratio reportIn() {
        return reportIns.values().stream().reduce(Ratio.NONE, Ratio::plus);
    }

    private static Map<String, Ratio> plus(Map<String, Ratio> one, Map<String, Ratio> other) {
        HashMap<String, Ratio> sums = new HashMap<>(one);
        other.forEach((department, ratio) -> sums.merge(department, ratio, Ratio::plus));
        return sums;
    }

    private static long count(Ratio ratio, Contribution.Side side) {
        return switch (side) {
            case MET -> ratio.numerator();
            case MISSED -> ratio.denominator() - ratio.numerator();
            case RUNNING -> 0;
        };
    }

    static Tally ofRegistered() {
        return new Tally(1, Ratio.NONE, 0, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE);
    }

    static Tally ofAssignment(Ratio assignment) {
        return new Tally(0, assignment, 0, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE);
    }

    static Tally ofRunning() {
        return new Tally(0, Ratio.NONE, 1, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE);
    }

    static Tally ofNoLongerRunning() {
        return new Tally(0, Ratio.NONE, -1, Ratio.NONE, Ratio.NONE, Map.of(), Ratio.NONE);
    }

    static Tally ofAnswer(Ratio onTimeAnswer) {
        return new Tally(0, Ratio.NONE, 0, onTimeAnswer, Ratio.NONE, Map.of(), Ratio.NONE);
    }

    static Tally ofJudgement(Ratio satisfaction) {
        return new Tally(0, Ratio.NONE, 0, Ratio.NONE, satisfaction, Map.of(), Ratio.NONE);
    }

    static Tally ofReportIns(Map<String, Ratio> reportIns) {
        return new Tally(0, Ratio.NONE, 0, Ratio.NONE, Ratio.NONE, reportIns, Ratio.NONE);
    }

    static Tally ofClosure(Ratio sham) {
        return new Tally(0, Ratio.NONE, 0, Ratio.NONE, Ratio.NONE, Map.of(), sham);
    }
}
