package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.engine.TextReading.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Suggests categories while somebody types, from the words alone. */
public final class CategorySuggester {

    private static final int SHOWN = 3;
    private static final double WORTH_SHOWING = 0.1;
    private static final String NOW = "now";

    private final TextStage textStage;

    public CategorySuggester(TextStage textStage) {
        this.textStage = textStage;
    }

    /**
     * What the words suggest so far.
     *
     * @param guesses at most three, best first; empty when the words say nothing or speak of something else
     * @param happeningNow whether the words say that it goes on right now: a disturbance of the moment is 110's
     */
    public record Suggestion(List<CategoryGuess> guesses, boolean happeningNow) {}

    public Suggestion suggest(String text, District district) {
        Complaint typed = new Complaint(text, Optional.empty(), Optional.empty(), "", Instant.EPOCH);
        TextReading reading = textStage.read(typed, district);
        List<CategoryGuess> guesses = reading.verdict() == Verdict.OUT_OF_SCOPE
                ? List.of()
                : reading.guesses().stream()
                        .filter(guess -> guess.score() >= WORTH_SHOWING)
                        .limit(SHOWN)
                        .toList();
        boolean now = Sentences.of(text, district.rules().lexicon())
                .first(district.rules().lexicon().set(NOW))
                .isPresent();
        return new Suggestion(guesses, now);
    }
}
