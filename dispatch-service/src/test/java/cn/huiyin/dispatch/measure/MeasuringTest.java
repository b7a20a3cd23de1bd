package cn.huiyin.dispatch.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.dispatch.district.TextHead.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuringTest {

    @Test
    void learnsToTellThreeClassesApart() {
        Random random = new Random(7);
        List<float[]> rows = new ArrayList<>();
        int[] classes = new int[300];
        double[] importance = new double[300];
        for (int row = 0; row < classes.length; row++) {
            classes[row] = row % 3;
            importance[row] = 1;
            rows.add(new float[] {
                (float) (random.nextGaussian() * 0.2 + (classes[row] == 1 ? 1 : 0)),
                (float) (random.nextGaussian() * 0.2 + (classes[row] == 2 ? 1 : 0))
            });
        }

        List<Weights> learned = LogisticRegression.train(rows, classes, importance, 3, 1e-3);

        assertThat(best(learned, new float[] {0, 0})).isZero();
        assertThat(best(learned, new float[] {1, 0})).isEqualTo(1);
        assertThat(best(learned, new float[] {0, 1})).isEqualTo(2);
    }

    @Test
    void calibratesAProbabilityToTheShareThatIsRight() {
        List<float[]> rows = new ArrayList<>();
        int[] right = new int[100];
        double[] importance = new double[100];
        for (int row = 0; row < right.length; row++) {
            rows.add(new float[] {row < 50 ? -1 : 1});
            right[row] = row < 10 || row >= 60 ? 1 : 0;
            importance[row] = 1;
        }

        List<Weights> learned = LogisticRegression.train(rows, right, importance, 2, 1e-6);

        double score = learned.get(1).of(new float[] {1}) - learned.get(0).of(new float[] {1});
        assertThat(1 / (1 + Math.exp(-score))).isEqualTo(0.8, within(0.01));
    }

    @Test
    void givesWilsonsInterval() {
        Share share = new Share(8, 10);

        assertThat(share.low()).isEqualTo(0.490, within(0.001));
        assertThat(share.high()).isEqualTo(0.943, within(0.001));
    }

    @Test
    void drawsTheSameIntervalEachTimeAndAroundTheValue() {
        List<Integer> all = IntStream.range(0, 100).boxed().toList();
        ToDoubleFunction<List<Integer>> mean =
                some -> some.stream().mapToInt(one -> one).average().orElseThrow();

        Bootstrap drawn = Bootstrap.of(all, mean);

        assertThat(drawn).isEqualTo(Bootstrap.of(all, mean));
        assertThat(drawn.value()).isEqualTo(49.5);
        assertThat(drawn.low()).isBetween(42.0, 46.0);
        assertThat(drawn.high()).isBetween(53.0, 57.0);
    }

    @Test
    void makesTheSameTypingErrorsEachTime() {
        String text = "楼下的麻将馆每天晚上吵到半夜，影响老人休息，请尽快处理";

        assertThat(TypingErrors.in(text)).isNotEqualTo(text).isEqualTo(TypingErrors.in(text));
    }

    private static int best(List<Weights> learned, float[] row) {
        int best = 0;
        for (int at = 1; at < learned.size(); at++) {
            if (learned.get(at).of(row) > learned.get(best).of(row)) {
                best = at;
            }
        }
        return best;
    }
}
