package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Category;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text stage read.
 *
 * @param guesses best first; those of an unclear or foreign matter are kept as hints, not as its category
 * @param confidence how surely the first guess is right, 0 to 1; 0 without a category
 * @param reasons never empty
 */
public record TextReading(Verdict verdict, List<CategoryGuess> guesses, double confidence, List<Reason> reasons) {

    /** Whether there is a category. */
    public enum Verdict {
        CATEGORY,
        /** Too few words that say what it is about. */
        UNCLEAR,
        /** Clearly no environmental matter: wages, schooling, housing … */
        OUT_OF_SCOPE
    }

    /** The category, when the verdict is that there is one. */
    public Optional<Category> category() {
        return verdict == Verdict.CATEGORY
                ? guesses.stream().findFirst().map(CategoryGuess::category)
                : Optional.empty();
    }

    TextReading with(List<Reason> more) {
        return new TextReading(
                verdict,
                guesses,
                confidence,
                Stream.concat(reasons.stream(), more.stream()).toList());
    }
}
