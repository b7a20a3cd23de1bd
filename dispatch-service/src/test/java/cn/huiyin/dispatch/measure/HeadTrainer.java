package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.district.TextHead.Certainty;
import cn.huiyin.dispatch.district.TextHead.Gate;
import cn.huiyin.dispatch.district.TextHead.Scorer;
import cn.huiyin.dispatch.district.TextHead.Weights;
import cn.huiyin.dispatch.engine.TextScores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Makes a head from samples: the weights first, then what the keywords count beside them, gate and certainty on samples that the
 * weights were not trained on.
 *
 * @param penalty on the squares of the weights
 * @param keywordFactor how much the keywords count beside the vector before that is learned; 0 leaves them out
 */
record HeadTrainer(District district, double penalty, double keywordFactor) {

    static final double CALIBRATION_PENALTY = 1e-5;
    /** What foreign matters are taken to be among all that comes in. */
    static final double FOREIGN_SHARE = 0.2;

    private static final Gate VECTOR_ALONE = new Gate(0, 1, 0, 0);
    private static final Certainty SHARE_ALONE = new Certainty(0, 1, 0, 1);
    /** How much less a category counts for being frequent among the samples: who measures has other ones. */
    private static final double BALANCE = 0.6;

    /** Short invented texts on other matters are few beside the long messages on other topics. */
    private static final double INVENTED_FOREIGN = 4;

    /** A form that repeats another of the same message counts less. */
    private static final Map<String, Double> IMPORTANCE = Map.of(
            ExampleFiles.TEXT, 1.0,
            ExampleFiles.SPOKEN, 1.0,
            ExampleFiles.WITH_TITLE, 0.5,
            ExampleFiles.TITLE, 0.5,
            ExampleFiles.FIRST_SENTENCE, 0.5,
            ExampleFiles.TYPING_ERRORS, 0.5,
            DeskExamples.CONFIRMED, 0.5);

    /** A sample with a head that was not trained on it. */
    record HeldOut(Sample sample, TextHead head) {

        TextScores scores(District district) {
            return TextScores.of(sample.vector(), sample.points(), district, head);
        }
    }

    /** Gate and certainty look at the vector's part alone. */
    TextHead uncalibrated(List<Sample> samples) {
        List<Sample> matters =
                samples.stream().filter(sample -> sample.example().ours()).toList();
        List<CategoryCode> codes = matters.stream()
                .map(sample -> new CategoryCode(sample.example().label()))
                .distinct()
                .sorted()
                .toList();
        List<Weights> weights = LogisticRegression.train(
                vectors(matters),
                matters.stream()
                        .mapToInt(sample ->
                                codes.indexOf(new CategoryCode(sample.example().label())))
                        .toArray(),
                matters.stream().mapToDouble(HeadTrainer::importance).toArray(),
                codes.size(),
                penalty);
        List<Scorer> classes = IntStream.range(0, codes.size())
                .mapToObj(at -> balanced(codes.get(at), weights.get(at), matters))
                .toList();
        return new TextHead("untested", classes, ours(samples), keywordFactor, 0, VECTOR_ALONE, SHARE_ALONE);
    }

    /** With gate and certainty as the held-out samples show them. */
    TextHead calibrated(TextHead head, List<HeldOut> heldOut) {
        Gate gate = gate(heldOut);
        Combination combination = keywordFactor == 0 ? Combination.VECTOR_ALONE : Combination.learn(heldOut);
        List<HeldOut> gated = heldOut.stream()
                .map(one -> new HeldOut(one.sample(), with(combination.in(one.head()), gate, SHARE_ALONE)))
                .toList();
        return with(combination.in(head), gate, certainty(gated));
    }

    private static Scorer balanced(CategoryCode code, Weights weights, List<Sample> matters) {
        double all = matters.stream().mapToDouble(HeadTrainer::importance).sum();
        double own = total(matters, sample -> sample.example().label().equals(code.value()), HeadTrainer::importance);
        return new Scorer(code, new Weights(weights.weights(), weights.bias() - BALANCE * Math.log(own / all)));
    }

    private Weights ours(List<Sample> samples) {
        List<Sample> clear =
                samples.stream().filter(sample -> !sample.example().vague()).toList();
        return binary(clear, HeadTrainer::vectors, sample -> sample.example().ours(), HeadTrainer::importance, penalty);
    }

    private Gate gate(List<HeldOut> heldOut) {
        List<HeldOut> clear =
                heldOut.stream().filter(one -> !one.sample().example().vague()).toList();
        Weights weights = binary(
                clear,
                all -> all.stream()
                        .map(one -> features(
                                one.head().ours().of(one.sample().vector()),
                                Math.log1p(one.sample().points().best()),
                                Math.log1p(one.sample().points().foreign())))
                        .toList(),
                one -> one.sample().example().ours(),
                one -> importance(one.sample()),
                CALIBRATION_PENALTY);
        float[] slopes = weights.weights();
        return new Gate(weights.bias(), slopes[0], slopes[1], slopes[2]);
    }

    private Certainty certainty(List<HeldOut> heldOut) {
        return Certainties.learn(heldOut, district);
    }

    /** Both sides weigh what {@link #FOREIGN_SHARE} says. */
    private static <T> Weights binary(
            List<T> all,
            java.util.function.Function<List<T>, List<float[]>> rows,
            Predicate<T> positive,
            ToDoubleFunction<T> importance,
            double penalty) {
        double yes = total(all, positive, importance);
        double no = total(all, positive.negate(), importance);
        return difference(LogisticRegression.train(
                rows.apply(all),
                all.stream().mapToInt(one -> positive.test(one) ? 1 : 0).toArray(),
                all.stream()
                        .mapToDouble(one -> importance.applyAsDouble(one)
                                * (positive.test(one) ? (1 - FOREIGN_SHARE) / yes : FOREIGN_SHARE / no))
                        .toArray(),
                2,
                penalty));
    }

    static <T> double total(List<T> all, Predicate<T> which, ToDoubleFunction<T> importance) {
        return all.stream().filter(which).mapToDouble(importance).sum();
    }

    /** Of two classes, what speaks for the second. */
    static Weights difference(List<Weights> two) {
        float[] slopes = two.get(1).weights().clone();
        for (int column = 0; column < slopes.length; column++) {
            slopes[column] -= two.get(0).weights()[column];
        }
        return new Weights(slopes, two.get(1).bias() - two.get(0).bias());
    }

    private static TextHead with(TextHead head, Gate gate, Certainty certainty) {
        return new TextHead(
                head.version(), head.classes(), head.ours(), head.keywordFactor(), head.leaderBonus(), gate, certainty);
    }

    private static List<float[]> vectors(List<Sample> samples) {
        return new ArrayList<>(samples.stream().map(Sample::vector).toList());
    }

    static float[] features(double... numbers) {
        float[] features = new float[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            features[at] = (float) numbers[at];
        }
        return features;
    }

    static double importance(Sample sample) {
        Example example = sample.example();
        boolean invented = !example.ours() && example.source() == Example.Source.OWN;
        return IMPORTANCE.getOrDefault(example.form(), 1.0) * (invented ? INVENTED_FOREIGN : 1);
    }
}
