package cn.huiyin.complaint.statistics.domain;

/** The sums of a day, of an office on a day, or of any number of them. */
public record Tally(long registered, Ratio assignment, Ratio onTimeAnswer, Ratio satisfaction) {
    public static final Tally ZERO = new Tally(0, Ratio.NONE, Ratio.NONE, Ratio.NONE);

    public Tally plus(Tally other) {
        return new Tally(
                registered + other.registered,
                assignment.plus(other.assignment),
                onTimeAnswer.plus(other.onTimeAnswer),
                satisfaction.plus(other.satisfaction));
    }

    static Tally ofRegistered(Ratio assignment) {
        return new Tally(1, assignment, Ratio.NONE, Ratio.NONE);
    }

    static Tally ofAnswer(Ratio onTimeAnswer) {
        return new Tally(0, Ratio.NONE, onTimeAnswer, Ratio.NONE);
    }

    static Tally ofJudgement(Ratio satisfaction) {
        return new Tally(0, Ratio.NONE, Ratio.NONE, satisfaction);
    }
}
