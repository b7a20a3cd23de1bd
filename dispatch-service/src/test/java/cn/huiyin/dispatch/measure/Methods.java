package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.CategoryGuess;
import cn.huiyin.dispatch.engine.KeywordPoints;
import cn.huiyin.dispatch.engine.KeywordStage;
import cn.huiyin.dispatch.engine.TextReading;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import cn.huiyin.dispatch.measure.Bigrams.Ranked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The four ways to read a text that are compared, each trained on other folds than it is asked about. */
final class Methods {

    private Methods() {}

    static Map<String, Function<Sample, TextReading>> of(List<Sample> samples, District district) {
        KeywordStage keywords = new KeywordStage();
        Map<Integer, Bigrams> bigrams = CrossValidation.byFold(fold -> Bigrams.train(samples.stream()
                .filter(sample -> CrossValidation.fold(sample) != fold
                        && sample.example().teaches()
                        && !sample.example().vague())
                .toList()));
        CrossValidation head = new CrossValidation(
                samples.stream().map(Methods::withoutKeywords).toList(),
                new HeadTrainer(district, Training.PENALTY, 0));
        CrossValidation hybrid =
                new CrossValidation(samples, new HeadTrainer(district, Training.PENALTY, Training.KEYWORD_FACTOR));

        Map<String, Function<Sample, TextReading>> methods = new LinkedHashMap<>();
        methods.put("keywords", sample -> keywords.read(sample.complaint(), district));
        methods.put(
                "TF-IDF + LR",
                sample -> reading(
                        bigrams.get(CrossValidation.fold(sample))
                                .ranked(sample.example().text()),
                        district));
        methods.put("embedding head", sample -> head.read(withoutKeywords(sample)));
        methods.put("hybrid", hybrid::read);
        return methods;
    }

    private static Sample withoutKeywords(Sample sample) {
        KeywordPoints none = new KeywordPoints(List.of(), 0, List.of(), Optional.empty(), Optional.empty());
        return new Sample(sample.example(), sample.complaint(), sample.vector(), none);
    }

    /** No category where the class of foreign matters is the likeliest. */
    private static TextReading reading(List<Ranked> ranked, District district) {
        boolean foreign = ranked.getFirst().code().equals(Example.NONE);
        List<CategoryGuess> guesses = ranked.stream()
                .filter(one -> !one.code().equals(Example.NONE))
                .limit(3)
                .map(one -> new CategoryGuess(category(one.code(), district), one.probability(), List.of()))
                .toList();
        return foreign
                ? new TextReading(Verdict.OUT_OF_SCOPE, guesses, 0, List.of())
                : new TextReading(Verdict.CATEGORY, guesses, ranked.getFirst().probability(), List.of());
    }

    private static Category category(String code, District district) {
        return district.category(new CategoryCode(code)).orElseThrow();
    }
}
