package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.KeywordPoints.Scored;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Reads the category from the keywords of the pack alone. Keywords of other matters compete with the categories. */
public final class KeywordStage implements TextStage {

    /** Below this no category is named: one weak keyword is not enough. */
    private static final double ENOUGH = 2.5;

    /** More evidence than this does not raise the certainty. */
    private static final double PLENTY = 8;

    private static final int GUESSES_KEPT = 5;

    @Override
    public TextReading read(Complaint complaint, District district) {
        KeywordPoints points = KeywordPoints.of(complaint, district);
        Verdict verdict = verdict(points.best(), points.foreign());
        List<Reason> reasons = new ArrayList<>(points.hintReasons());
        reasons.add(reason(verdict, points));
        double confidence = verdict == Verdict.CATEGORY
                ? confidence(points.best(), Math.max(points.second(), points.foreign()))
                : 0;
        return new TextReading(verdict, guesses(points.ranked()), confidence, reasons);
    }

    /** By which words, or by whose choice, a category was named. */
    static Reason category(Category category, List<String> words, boolean chosen) {
        String code = category.code().value();
        if (words.isEmpty()) {
            return Reason.of(chosen ? ReasonCode.TEXT_BY_HINT : ReasonCode.TEXT_BY_MEANING)
                    .with("category", code);
        }
        return Reason.of(chosen ? ReasonCode.TEXT_BY_WORDS_AND_HINT : ReasonCode.TEXT_BY_WORDS)
                .with("words", words)
                .with("category", code);
    }

    /** The words that say that the matter is not ours, where there are any. */
    static Reason foreign(KeywordPoints points) {
        return points.foreignWords().isEmpty()
                ? Reason.of(ReasonCode.TEXT_OUT_OF_SCOPE)
                : Reason.of(ReasonCode.TEXT_OUT_OF_SCOPE_BY_WORDS).with("words", points.foreignWords());
    }

    private static Verdict verdict(double best, double foreign) {
        if (foreign >= ENOUGH && foreign >= best) {
            return Verdict.OUT_OF_SCOPE;
        }
        return best >= ENOUGH ? Verdict.CATEGORY : Verdict.UNCLEAR;
    }

    /** Half of the certainty is the lead over the next guess, half the amount of evidence. */
    private static double confidence(double best, double next) {
        double lead = (best - next) / best;
        double amount = Math.min(1, best / PLENTY);
        return Math.clamp(0.5 * amount + 0.5 * lead * amount, 0, 1);
    }

    private static List<CategoryGuess> guesses(List<Scored> ranked) {
        double total =
                ranked.stream().limit(GUESSES_KEPT).mapToDouble(Scored::points).sum();
        return ranked.stream()
                .limit(GUESSES_KEPT)
                .map(scored -> new CategoryGuess(scored.category(), scored.points() / total, scored.words()))
                .toList();
    }

    private static Reason reason(Verdict verdict, KeywordPoints points) {
        return switch (verdict) {
            case CATEGORY -> category(points.ranked().getFirst(), points);
            case UNCLEAR -> Reason.of(ReasonCode.TEXT_UNCLEAR);
            case OUT_OF_SCOPE -> foreign(points);
        };
    }

    private static Reason category(Scored best, KeywordPoints points) {
        boolean chosen = points.hinted().filter(best.category()::equals).isPresent();
        return category(best.category(), best.words(), chosen);
    }
}
