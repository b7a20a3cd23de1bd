package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.learning.Guess;
import cn.huiyin.complaint.learning.ReadLearning;
import cn.huiyin.complaint.learning.SettledGuess;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One page of the cases behind a figure about guesses.
 *
 * @param items at most as many as were asked for, the latest first
 * @param next the cursor of the next page; absent on the last
 * @param count how many the figure counts in all
 */
record LearningPage(List<GuessRow> items, @Nullable String next, long count) {

    /**
     * A case, what the engine guessed first, and what the desk made of it.
     *
     * @param row the case as it stands now
     * @param at when it was settled or, in a figure about what was left open, guessed
     * @param category code that the engine named; absent where it named none
     * @param certainty of the category, 0 to 1; absent where it is not known
     * @param office code of the office that the engine assigned; absent where it left the case to the desk
     * @param head version of the text model's weights; absent where words decided alone
     * @param how by-hand, corrected, closed or rejected; absent where nothing is settled
     * @param becameCategory code, or {@code none}; absent where nothing was said of it
     * @param becameOffice code, or {@code none}; absent where nothing was said of it
     */
    record GuessRow(
            CaseRow row,
            Instant at,
            @Nullable String category,
            @Nullable Double certainty,
            @Nullable String office,
            @Nullable String head,
            @Nullable String how,
            @Nullable String becameCategory,
            @Nullable String becameOffice) {

        static GuessRow of(ReadLearning.Found found, DeskViews views) {
            Guess guess = found.judged().guess();
            SettledGuess settled = found.judged().settled();
            return new GuessRow(
                    views.row(found.listed()),
                    found.at(),
                    guess.category(),
                    guess.certainty(),
                    guess.office(),
                    guess.head(),
                    settled == null
                            ? null
                            : settled.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    settled == null ? null : settled.category(),
                    settled == null ? null : settled.office());
        }
    }

    static LearningPage of(ReadLearning.FoundPage found, DeskViews views) {
        return new LearningPage(
                found.items().stream().map(one -> GuessRow.of(one, views)).toList(), found.next(), found.count());
    }
}
