package cn.huiyin.complaint.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a first guess was settled.
 *
 * @param at when the latest thing happened that says so
 * @param category code, or {@link #NONE}; null where nothing was said of the category
 * @param office code, or {@link #NONE}; null where nothing was said of the office
 */
public record SettledGuess(
        Instant at,
        How how,
        @Nullable String category,
        @Nullable String office) {

    /** The matter is no environmental one, or lies outside the district. */
    public static final String NONE = "none";

    public enum How {
        /** The triage desk assigned it, or ruled that it stays where it is. */
        BY_HAND,
        /**
         * Its category was corrected while an office had it; whether the office was right is open until the case is
         * closed.
         */
        CORRECTED,
        /** It was closed as the engine had guessed. */
        CLOSED,
        /** It was not taken. */
        REJECTED
    }
}
