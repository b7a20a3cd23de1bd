package cn.huiyin.complaint.survey.domain;

/**
 * Where the true share lies with 95 % confidence, as E. B. Wilson (1927) computes it: unlike the usual interval it
 * stays within 0 and 1 and is not empty when all or none agree.
 */
public record Interval(double low, double high) {

    /** The 97.5th percentile of the normal distribution. */
    private static final double OF_95_PERCENT = 1.959963984540054;

    /** @param answers at least 1 */
    public static Interval wilson(int content, int answers) {
        return wilson(content, answers, OF_95_PERCENT);
    }

    /**
     * The same with another confidence.
     *
     * @param answers at least 1
     * @param z percentile of the normal distribution that leaves out half of what the interval may miss
     */
    public static Interval wilson(int content, int answers, double z) {
        if (answers < 1 || content < 0 || content > answers) {
            throw new IllegalArgumentException("%d of %d (expected: 0 to n, n >= 1)".formatted(content, answers));
        }
        double n = answers;
        double share = content / n;
        double scale = 1 + z * z / n;
        double middle = (share + z * z / (2 * n)) / scale;
        double half = z / scale * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    public boolean contains(double share) {
        return low <= share && share <= high;
    }
}
