package cn.huiyin.dispatch.map;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.dispatch.engine.CategoryGuess;
import cn.huiyin.dispatch.engine.CategorySuggester;
import cn.huiyin.dispatch.engine.CategorySuggester.Suggestion;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Suggests categories while a complaint is typed; the text is read and forgotten. */
@RestController
class SuggestionsController {

    private static final int LONGEST_TEXT = 10_000;

    private final CategorySuggester suggester;
    private final DistrictPack pack;

    SuggestionsController(CategorySuggester suggester, DistrictPack pack) {
        this.suggester = suggester;
        this.pack = pack;
    }

    record Typed(@Nullable String text) {}

    /** A suggested category; score from 0 to 1, with the words that spoke for it. */
    record Item(String code, String name, String nameEn, double score, List<String> words) {}

    /** At most three items; {@code happeningNow} when the words say that it goes on right now. */
    record Suggestions(List<Item> items, boolean happeningNow) {}

    @PostMapping(
            path = "/api/category-suggestions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Suggestions suggest(@RequestBody Typed typed) {
        Suggestion suggestion = suggester.suggest(text(typed), pack.district());
        return new Suggestions(
                suggestion.guesses().stream().map(SuggestionsController::item).toList(), suggestion.happeningNow());
    }

    private static String text(Typed typed) {
        String text = typed.text() == null ? "" : typed.text();
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT,
                            "text: " + text.length() + " characters (expected: 1 to " + LONGEST_TEXT + ")")
                    .at("/text", text.isBlank() ? "required" : "too-long");
        }
        return text;
    }

    private static Item item(CategoryGuess guess) {
        return new Item(
                guess.category().code().value(),
                guess.category().name(),
                guess.category().nameEn(),
                Math.round(guess.score() * 1000) / 1000.0,
                guess.words());
    }
}
