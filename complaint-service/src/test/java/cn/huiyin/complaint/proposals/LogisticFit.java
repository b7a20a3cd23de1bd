package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.proposals.IncidentPairs.Pair;
import cn.huiyin.complaint.proposals.domain.Scoring;
import java.util.List;

/** Fits the weights of the score to labelled pairs by plain gradient descent; both sides count alike, however many they are. */
final class LogisticFit {

    private static final int STEPS = 500;
    private static final double RATE = 0.5;
    private static final double SHRINKING = 0.005;

    private LogisticFit() {}

    static Scoring to(List<Pair> pairs) {
        double ofSame = weight(pairs, true);
        double ofOthers = weight(pairs, false);
        List<double[]> features =
                pairs.stream().map(pair -> Scoring.features(pair.comparison())).toList();
        double[] weights = new double[features.getFirst().length];
        double intercept = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] change = new double[weights.length];
            double ofIntercept = 0;
            for (int i = 0; i < pairs.size(); i++) {
                Pair pair = pairs.get(i);
                double error = pair.weight()
                        / (pair.same() ? ofSame : ofOthers)
                        * (probability(intercept, weights, features.get(i)) - (pair.same() ? 1 : 0));
                ofIntercept += error;
                for (int j = 0; j < weights.length; j++) {
                    change[j] += error * features.get(i)[j];
                }
            }
            intercept -= RATE * ofIntercept;
            for (int j = 0; j < weights.length; j++) {
                weights[j] -= RATE * (change[j] + SHRINKING * weights[j]);
            }
        }
        return new Scoring(intercept, weights);
    }

    private static double weight(List<Pair> pairs, boolean same) {
        return pairs.stream()
                .filter(pair -> pair.same() == same)
                .mapToDouble(Pair::weight)
                .sum();
    }

    private static double probability(double intercept, double[] weights, double[] features) {
        double sum = intercept;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * features[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
