package cn.huiyin.complaint.learning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A first guess and how it was settled.
 *
 * @param settled null as long as nobody has said whether it was right
 */
public record JudgedGuess(Guess guess, @Nullable SettledGuess settled) {

    /** Whether the guessed category was kept; empty where none was guessed or nobody decided about it. */
    public Optional<Boolean> categoryKept() {
        return settled == null ? Optional.empty() : kept(guess.category(), settled.category());
    }

    /** The same of the office that was assigned. */
    public Optional<Boolean> officeKept() {
        return settled == null ? Optional.empty() : kept(guess.office(), settled.office());
    }

    private static Optional<Boolean> kept(@Nullable String guessed, @Nullable String made) {
        return guessed == null || made == null ? Optional.empty() : Optional.of(guessed.equals(made));
    }
}
