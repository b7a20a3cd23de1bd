package cn.huiyin.dispatch.map;

import cn.huiyin.dispatch.engine.CategoryGuess;
import cn.huiyin.dispatch.engine.CategorySuggester;
import cn.huiyin.dispatch.engine.CategorySuggester.Suggestion;
import cn.huiyin.dispatch.pack.DistrictPack;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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

    /**
     * What has been typed so far.
     *
     * @param text 1 to 10,000 characters
     */
    record Typed(@NotBlank @Size(max = LONGEST_TEXT) String text) {}

    /**
     * A suggested category.
     *
     * @param code code in the district pack
     * @param name name in Chinese
     * @param nameEn name in English
     * @param score how much speaks for it, 0 to 1
     * @param words the words that spoke for it
     */
    record Item(String code, String name, String nameEn, double score, List<String> words) {}

    /**
     * Categories that a text may be about.
     *
     * @param items at most three, best first
     * @param happeningNow whether the words say that it goes on right now
     */
    record Suggestions(List<Item> items, boolean happeningNow) {}

    /** Suggests categories for a text that is being typed. The text is read and forgotten. */
    @PostMapping(
            path = "/api/category-suggestions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Suggestions suggestCategories(@Valid @RequestBody Typed typed) {
        Suggestion suggestion = suggester.suggest(typed.text(), pack.district());
        return new Suggestions(
                suggestion.guesses().stream().map(SuggestionsController::item).toList(), suggestion.happeningNow());
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
