package cn.huiyin.dispatch.district;

import java.util.List;

/**
 * What was learned from labelled complaints. From the vector of a text it computes the probability of each category, of
 * the matter being ours, and of the first guess being right. Immutable; made by {@code ./run train}, read with the
 * pack.
 *
 * @param version names the head in every decision that it took part in
 * @param classes one for each category that it was trained on
 * @param ours whether the matter is one of ours, from the vector alone
 * @param keywordFactor how much the keywords count beside the vector: a in ln P + a ln(1 + points)
 * @param leaderBonus what is added for the category for which the keywords speak most
 * @param gate whether the matter is one of ours, from vector and keywords; above 0 speaks for it
 * @param certainty how surely the first guess is right
 */
public record TextHead(
        String version,
        List<Scorer> classes,
        Weights ours,
        double keywordFactor,
        double leaderBonus,
        Gate gate,
        Certainty certainty) {

    /** The model whose vectors it was trained on. */
    public static final String MODEL = "bge-small-zh-v1.5, eight bits";

    /** The length of such a vector. */
    public static final int DIMENSIONS = 512;

    public TextHead {
        classes = List.copyOf(classes);
    }

    /** A linear score of a vector. */
    public record Weights(float[] weights, double bias) {

        /** @throws IllegalArgumentException when the vector has another length */
        public double of(float[] vector) {
            if (vector.length != weights.length) {
                throw new IllegalArgumentException(
                        "vector: " + vector.length + " numbers (expected: " + weights.length + ")");
            }
            double sum = bias;
            for (int at = 0; at < vector.length; at++) {
                sum += weights[at] * vector[at];
            }
            return sum;
        }
    }

    /** How a category is scored. */
    public record Scorer(CategoryCode category, Weights weights) {}

    /**
     * A logistic model over the score of the vector and the keywords.
     *
     * @param points weight of ln(1 + points of the best category)
     * @param foreign weight of ln(1 + points of foreign matters)
     */
    public record Gate(double intercept, double vector, double points, double foreign) {

        /** The probability that the matter is one of ours. */
        public double of(double vectorScore, double bestPoints, double foreignPoints) {
            return logistic(intercept
                    + vector * vectorScore
                    + points * Math.log1p(Math.max(0, bestPoints))
                    + foreign * Math.log1p(Math.max(0, foreignPoints)));
        }
    }

    /**
     * Platt's calibration, on messages that were not used to train the other weights.
     *
     * @param lead weight of the log odds of the first guess among all
     * @param ours weight of the log odds of the gate
     * @param sureFrom from this probability on 99 of 100 such messages were right; what is below it is never called
     *     sure
     */
    public record Certainty(double intercept, double lead, double ours, double sureFrom) {

        /** At or above this certainty 99 of 100 first guesses are right. */
        public static final double SURE = 0.95;

        private static final double JUST_BELOW = 0.949;

        /**
         * The probability that the first guess is right and the matter is one of ours; not above the gate's, however
         * far the first guess leads.
         */
        public double of(double firstShare, double gateProbability) {
            double probability = Math.min(
                    gateProbability,
                    logistic(intercept + lead * logOdds(firstShare) + ours * logOdds(gateProbability)));
            return probability < sureFrom ? Math.min(JUST_BELOW, probability) : probability;
        }
    }

    private static final double SMALLEST = 1e-6;

    /** Natural logarithm of p / (1 - p), bounded. */
    public static double logOdds(double probability) {
        double bounded = Math.clamp(probability, SMALLEST, 1 - SMALLEST);
        return Math.log(bounded / (1 - bounded));
    }

    private static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
