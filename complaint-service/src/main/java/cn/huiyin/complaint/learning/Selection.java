package cn.huiyin.complaint.learning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The guesses behind a figure.
 *
 * @param counted those in the numerator, or those that are not; null for both
 * @param of code that the engine named; null for all
 * @param to code that it became; null for all
 */
public record Selection(
        LearningFigure figure,
        @Nullable Boolean counted,
        @Nullable String of,
        @Nullable String to) {

    public boolean holds(JudgedGuess one) {
        return figure.counts(one)
                        .filter(counts -> counted == null || counted.equals(counts))
                        .isPresent()
                && (of == null || guessed(figure, one).filter(of::equals).isPresent())
                && (to == null || made(figure, one).filter(to::equals).isPresent());
    }

    /** The code by which a figure is grouped: the office for figures about offices, else the category. */
    static Optional<String> guessed(LearningFigure figure, JudgedGuess one) {
        return Optional.ofNullable(
                ofOffices(figure) ? one.guess().office() : one.guess().category());
    }

    static Optional<String> made(LearningFigure figure, JudgedGuess one) {
        return Optional.ofNullable(one.settled())
                .map(settled -> ofOffices(figure) ? settled.office() : settled.category());
    }

    private static boolean ofOffices(LearningFigure figure) {
        return figure == LearningFigure.OFFICE || figure == LearningFigure.OFFICE_OPEN;
    }
}
