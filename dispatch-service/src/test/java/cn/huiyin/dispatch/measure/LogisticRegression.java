package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.TextHead.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Multinomial logistic regression with a penalty on the squares of the weights, by Nesterov's accelerated gradient. */
final class LogisticRegression {

    private static final int STEPS = 160;
    private static final int POWER_STEPS = 25;

    private final float[][] rows;
    private final int[] classes;
    private final float[] importance;
    private final int count;
    private final double penalty;

    /** @param importance of each row; they add up to 1 */
    private LogisticRegression(float[][] rows, int[] classes, float[] importance, int count, double penalty) {
        this.rows = rows;
        this.classes = classes;
        this.importance = importance;
        this.count = count;
        this.penalty = penalty;
    }

    /**
     * One set of weights for each class.
     *
     * @param classes of each row, from 0
     * @param importance of each row, above 0
     */
    static List<Weights> train(List<float[]> rows, int[] classes, double[] importance, int count, double penalty) {
        double total = Arrays.stream(importance).sum();
        float[] shares = new float[importance.length];
        for (int row = 0; row < shares.length; row++) {
            shares[row] = (float) (importance[row] / total);
        }
        float[] centre = centre(rows, shares);
        float[][] centred = rows.stream().map(row -> minus(row, centre)).toArray(float[][]::new);
        return new LogisticRegression(centred, classes, shares, count, penalty).trained(centre);
    }

    private List<Weights> trained(float[] centre) {
        int width = centre.length;
        // The second derivative is at most half of the spread of the rows; centring parts the biases from the weights.
        float step = (float) (1 / (0.5 * spread() + penalty));
        float biasStep = 2;
        float[][] weights = new float[count][width + 1];
        float[][] ahead = new float[count][width + 1];
        double momentum = 1;
        for (int at = 0; at < STEPS; at++) {
            float[][] gradient = gradient(ahead);
            double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            float pull = (float) ((momentum - 1) / next);
            momentum = next;
            for (int one = 0; one < count; one++) {
                for (int column = 0; column <= width; column++) {
                    float moved = ahead[one][column] - (column == width ? biasStep : step) * gradient[one][column];
                    ahead[one][column] = moved + pull * (moved - weights[one][column]);
                    weights[one][column] = moved;
                }
            }
        }
        List<Weights> result = new ArrayList<>();
        for (float[] one : weights) {
            float[] slopes = Arrays.copyOf(one, width);
            result.add(new Weights(slopes, one[width] - dot(slopes, centre)));
        }
        return result;
    }

    private float[][] gradient(float[][] weights) {
        int width = rows[0].length;
        float[][] gradient = new float[count][width + 1];
        float[] scores = new float[count];
        for (int row = 0; row < rows.length; row++) {
            for (int one = 0; one < count; one++) {
                scores[one] = dot(weights[one], rows[row]) + weights[one][width];
            }
            softmax(scores);
            scores[classes[row]] -= 1;
            for (int one = 0; one < count; one++) {
                add(gradient[one], rows[row], scores[one] * importance[row]);
                gradient[one][width] += scores[one] * importance[row];
            }
        }
        for (int one = 0; one < count; one++) {
            add(gradient[one], Arrays.copyOf(weights[one], width), (float) penalty);
        }
        return gradient;
    }

    /** The largest eigenvalue of the covariance of the rows. */
    private double spread() {
        Random random = new Random(1);
        float[] direction = new float[rows[0].length];
        for (int column = 0; column < direction.length; column++) {
            direction[column] = random.nextFloat() - 0.5f;
        }
        double length = 0;
        for (int at = 0; at < POWER_STEPS; at++) {
            float[] next = new float[direction.length];
            for (int row = 0; row < rows.length; row++) {
                add(next, rows[row], dot(direction, rows[row]) * importance[row]);
            }
            length = Math.sqrt(dot(next, next));
            for (int column = 0; column < next.length; column++) {
                direction[column] = (float) (next[column] / length);
            }
        }
        return length;
    }

    private static float[] centre(List<float[]> rows, float[] shares) {
        float[] centre = new float[rows.getFirst().length];
        for (int row = 0; row < rows.size(); row++) {
            add(centre, rows.get(row), shares[row]);
        }
        return centre;
    }

    private static float[] minus(float[] row, float[] centre) {
        float[] difference = row.clone();
        add(difference, centre, -1);
        return difference;
    }

    private static void add(float[] sum, float[] row, float factor) {
        for (int column = 0; column < row.length; column++) {
            sum[column] += factor * row[column];
        }
    }

    /** Four sums beside each other, since a single one makes each addition wait for the last. */
    private static float dot(float[] left, float[] right) {
        int width = Math.min(left.length, right.length);
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int column = 0;
        for (; column + 3 < width; column += 4) {
            a += left[column] * right[column];
            b += left[column + 1] * right[column + 1];
            c += left[column + 2] * right[column + 2];
            d += left[column + 3] * right[column + 3];
        }
        for (; column < width; column++) {
            a += left[column] * right[column];
        }
        return a + b + c + d;
    }

    private static void softmax(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        float total = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = (float) Math.exp(scores[at] - highest);
            total += scores[at];
        }
        for (int at = 0; at < scores.length; at++) {
            scores[at] /= total;
        }
    }
}
