package cn.huiyin.complaint.proposals.domain;

/**
 * How probable it is that two reports are about one source: a logistic model of what they have in common. Its weights
 * were fitted to labelled pairs of messages without points, docs/evaluation-incidents.md tells how; what a point adds
 * or takes away is a working definition, since no labelled pair has points.
 *
 * @param weights in the order of {@link #features}
 */
public record Scoring(double intercept, double[] weights) {

    /** What reports of one nuisance at one point have more in common than those at the edge of the reach. */
    private static final double AT_ONE_POINT = 1.5;

    /** A month is long for a funeral and short for a transformer: days count as if each source lasted a year. */
    private static final int DAYS_OF_YEAR = 365;

    private static final double BEYOND_REACH = -1.5;
    private static final double BEYOND_WINDOW = -0.5;

    private static final Scoring SHIPPED =
            new Scoring(-3.34, new double[] {3.11, 2.01, 0.96, 1.35, -2.04, 2.82, -0.31, 1.75});

    public static Scoring shipped() {
        return SHIPPED;
    }

    public static double[] features(Comparison pair) {
        return new double[] {
            Math.sqrt(pair.wording()),
            Math.sqrt(pair.opening()),
            one(!pair.opener().isEmpty()),
            one(!pair.roads().isEmpty()),
            one(pair.otherNames()),
            one(pair.samePerson()),
            Math.log1p((double) DAYS_OF_YEAR * pair.days() / pair.window()),
            pair.nuisance()
        };
    }

    /**
     * From 0 to 1; 0 for what is further apart than anything of one source, and for a text copied for another source.
     */
    public double of(Comparison pair) {
        return pair.isFar() || pair.copied()
                ? 0
                : logistic(ofText(pair) + ofPlace(pair) + (pair.isRecent() ? 0 : BEYOND_WINDOW));
    }

    /** The part without points, before it becomes a probability. */
    public double ofText(Comparison pair) {
        double[] features = features(pair);
        double sum = intercept;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    private static double ofPlace(Comparison pair) {
        Long metres = pair.metres();
        if (metres == null) {
            return 0;
        }
        return pair.isNear() ? AT_ONE_POINT * pair.nuisance() * (1 - (double) metres / pair.reach()) : BEYOND_REACH;
    }

    private static double logistic(double value) {
        return 1 / (1 + Math.exp(-value));
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
