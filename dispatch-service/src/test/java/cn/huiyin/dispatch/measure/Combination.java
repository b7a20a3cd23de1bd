package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.district.TextHead.Scorer;
import cn.huiyin.dispatch.district.TextHead.Weights;
import cn.huiyin.dispatch.engine.KeywordPoints.Scored;
import cn.huiyin.dispatch.measure.Example.Source;
import cn.huiyin.dispatch.measure.HeadTrainer.HeldOut;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * What vector and keywords count beside each other: three numbers, learned on samples that the vector's weights were not trained
 * on, so that a category that a reader accepts becomes as likely as can be (Newton's method).
 *
 * @param factors of ln P of the vector, of ln(1 + points), and for the category with the most points
 */
record Combination(double[] factors) {

    static final Combination VECTOR_ALONE = new Combination(new double[] {1, 0, 0});

    private static final double[] START = {1, 2, 0};
    private static final double PULL_TO_START = 1e-3;
    private static final int STEPS = 20;
    /** Invented texts are many and by one hand. */
    private static final double INVENTED = 0.5;

    /** One sample: what speaks for each category, and which of them a reader accepts. */
    private record Case(double[][] features, boolean[] accepted, double weight) {}

    static Combination learn(List<HeldOut> heldOut) {
        List<Case> cases = heldOut.stream()
                .filter(one -> one.sample().example().ours())
                .map(Combination::read)
                .toList();
        double total = cases.stream().mapToDouble(Case::weight).sum();
        double[] factors = START.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[factors.length];
            double[][] curvature = new double[factors.length][factors.length];
            for (Case one : cases) {
                add(one, one.weight() / total, factors, gradient, curvature);
            }
            for (int at = 0; at < factors.length; at++) {
                gradient[at] -= PULL_TO_START * (factors[at] - START[at]);
                curvature[at][at] += PULL_TO_START;
            }
            // Not Cholesky's: the two halves differ by how their sums were rounded, and it refuses that.
            double[] move = new LUDecomposition(new Array2DRowRealMatrix(curvature))
                    .getSolver()
                    .solve(new ArrayRealVector(gradient))
                    .toArray();
            for (int at = 0; at < factors.length; at++) {
                factors[at] += move[at];
            }
        }
        return new Combination(factors);
    }

    TextHead in(TextHead head) {
        return new TextHead(
                head.version(),
                head.classes().stream()
                        .map(one -> new Scorer(one.category(), scaled(one.weights())))
                        .toList(),
                head.ours(),
                factors[1],
                factors[2],
                head.gate(),
                head.certainty());
    }

    private Weights scaled(Weights weights) {
        float[] scaled = weights.weights().clone();
        for (int at = 0; at < scaled.length; at++) {
            scaled[at] *= (float) factors[0];
        }
        return new Weights(scaled, weights.bias() * factors[0]);
    }

    private static Case read(HeldOut one) {
        Sample sample = one.sample();
        Map<String, Double> points = new HashMap<>();
        for (Scored scored : sample.points().ranked()) {
            points.put(scored.category().code().value(), scored.points());
        }
        List<Scorer> classes = one.head().classes();
        double[][] features = new double[classes.size()][];
        boolean[] accepted = new boolean[classes.size()];
        for (int at = 0; at < features.length; at++) {
            String code = classes.get(at).category().value();
            double own = points.getOrDefault(code, 0.0);
            boolean leads = own > 0 && own >= sample.points().best();
            features[at] = new double[] {classes.get(at).weights().of(sample.vector()), Math.log1p(own), leads ? 1 : 0};
            accepted[at] = sample.example().accepted().contains(code);
        }
        double weight = HeadTrainer.importance(sample) * (sample.example().source() == Source.OWN ? INVENTED : 1);
        return new Case(features, accepted, weight);
    }

    /** Adds what one sample says of where the factors should go. */
    private static void add(Case one, double weight, double[] factors, double[] gradient, double[][] curvature) {
        double[] scores = new double[one.features().length];
        for (int at = 0; at < scores.length; at++) {
            scores[at] = dot(one.features()[at], factors);
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double good = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = Math.exp(scores[at] - highest);
            all += scores[at];
            good += one.accepted()[at] ? scores[at] : 0;
        }
        if (good == 0) {
            return;
        }
        double[] mean = new double[factors.length];
        for (int at = 0; at < scores.length; at++) {
            double share = scores[at] / all;
            double shareOfGood = one.accepted()[at] ? scores[at] / good : 0;
            for (int row = 0; row < factors.length; row++) {
                double feature = one.features()[at][row];
                mean[row] += share * feature;
                gradient[row] += weight * (shareOfGood - share) * feature;
                for (int column = 0; column < factors.length; column++) {
                    curvature[row][column] += weight * share * feature * one.features()[at][column];
                }
            }
        }
        for (int row = 0; row < factors.length; row++) {
            for (int column = 0; column < factors.length; column++) {
                curvature[row][column] -= weight * mean[row] * mean[column];
            }
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
