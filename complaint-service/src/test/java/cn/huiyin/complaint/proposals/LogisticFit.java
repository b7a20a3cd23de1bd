package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.proposals.IncidentPairs.Pair;
import cn.huiyin.complaint.proposals.domain.Scoring;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the weights of the score to labelled pairs by Newton's method; both sides count alike, however many they are.
 */
final class LogisticFit {

    /** From here on nothing changes in the first ten digits. */
    private static final int STEPS = 12;

    private static final double SHRINKING = 0.005;

    /** For the intercept, which is not shrunk, so that a step is defined where all pairs are alike. */
    private static final double TINY = 1e-9;

    private LogisticFit() {}

    static Scoring to(List<Pair> pairs) {
        double ofSame = weight(pairs, true);
        double ofOthers = weight(pairs, false);
        int size = withOne(pairs.getFirst()).length;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size];
            double[][] bend = new double[size][size];
            for (Pair pair : pairs) {
                add(pair, pair.weight() / (pair.same() ? ofSame : ofOthers), weights, slope, bend);
            }
            for (int i = 0; i < size; i++) {
                double shrinking = i == 0 ? TINY : SHRINKING;
                slope[i] += shrinking * weights[i];
                bend[i][i] += shrinking;
            }
            double[] change = solved(bend, slope);
            for (int i = 0; i < size; i++) {
                weights[i] -= change[i];
            }
        }
        return new Scoring(weights[0], Arrays.copyOfRange(weights, 1, size));
    }

    private static void add(Pair pair, double share, double[] weights, double[] slope, double[][] bend) {
        double[] features = withOne(pair);
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        for (int i = 0; i < features.length; i++) {
            slope[i] += share * (probability - (pair.same() ? 1 : 0)) * features[i];
            for (int j = 0; j < features.length; j++) {
                bend[i][j] += share * probability * (1 - probability) * features[i] * features[j];
            }
        }
    }

    private static double[] withOne(Pair pair) {
        double[] features = Scoring.features(pair.comparison());
        double[] all = new double[features.length + 1];
        all[0] = 1;
        System.arraycopy(features, 0, all, 1, features.length);
        return all;
    }

    /** By Gauss's elimination, without exchanging rows: the matrix is positive definite. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column < size; column++) {
                    matrix[row][column] -= factor * matrix[i][column];
                }
                right[row] -= factor * right[i];
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = right[i];
            for (int column = i + 1; column < size; column++) {
                rest -= matrix[i][column] * solution[column];
            }
            solution[i] = rest / matrix[i][i];
        }
        return solution;
    }

    private static double weight(List<Pair> pairs, boolean same) {
        return pairs.stream()
                .filter(pair -> pair.same() == same)
                .mapToDouble(Pair::weight)
                .sum();
    }
}
