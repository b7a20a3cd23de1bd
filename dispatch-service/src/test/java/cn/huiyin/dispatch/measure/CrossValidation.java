package cn.huiyin.dispatch.measure;

import static java.util.stream.Collectors.toMap;

import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.engine.HybridStage;
import cn.huiyin.dispatch.engine.TextReading;
import cn.huiyin.dispatch.measure.HeadTrainer.HeldOut;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Reads every sample with a head that was trained on other folds. Texts about one incident, and all forms of one text, lie in one
 * fold. Gate and certainty of a fold come from the held-out samples of the others.
 */
final class CrossValidation {

    static final int FOLDS = 4;
    private static final int MIXED = 0x9E3779B9;

    private final List<HeldOut> heldOut;
    private final Map<Integer, TextHead> heads;
    private final HeadTrainer trainer;

    CrossValidation(List<Sample> samples, HeadTrainer trainer) {
        this(samples, trainer, _ -> true);
    }

    /** @param which of those that teach may be learned from; the others are only read */
    CrossValidation(List<Sample> samples, HeadTrainer trainer, Predicate<Sample> which) {
        this.trainer = trainer;
        Predicate<Sample> taught = which.and(sample -> sample.example().teaches());
        Map<Integer, TextHead> uncalibrated = byFold(fold -> trainer.uncalibrated(samples.stream()
                .filter(sample -> taught.test(sample) && fold(sample) != fold)
                .toList()));
        this.heldOut = samples.stream()
                .map(sample -> new HeldOut(sample, uncalibrated.get(fold(sample))))
                .toList();
        this.heads = byFold(fold -> trainer.calibrated(
                uncalibrated.get(fold),
                heldOut.stream()
                        .filter(one -> taught.test(one.sample()) && fold(one.sample()) != fold)
                        .toList()));
    }

    /** Each sample with a head that was not trained on it. */
    List<HeldOut> heldOut() {
        return heldOut;
    }

    TextReading read(Sample sample) {
        return HybridStage.reading(sample.vector(), sample.points(), trainer.district(), heads.get(fold(sample)));
    }

    static int fold(Sample sample) {
        return Math.floorMod((sample.example().group().hashCode() * MIXED) >>> 16, FOLDS);
    }

    static <T> Map<Integer, T> byFold(Function<Integer, T> each) {
        return IntStream.range(0, FOLDS).boxed().collect(toMap(Function.identity(), each));
    }
}
