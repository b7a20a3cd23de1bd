package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.learning.LearningOverview.ConfusionRow;
import cn.huiyin.complaint.learning.LearningOverview.GuessedRow;
import cn.huiyin.complaint.learning.LearningOverview.LearningShare;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.platform.paging.Cursor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Puts the figures about the engine's guesses together, and finds the cases behind each; one definition counts and
 * finds.
 */
@Service
public class ReadLearning {

    private static final int MOST_CONFUSIONS = 20;

    private final FirstGuesses guesses;
    private final CaseQueues queues;

    ReadLearning(FirstGuesses guesses, CaseQueues queues) {
        this.guesses = guesses;
        this.queues = queues;
    }

    /** A case behind a figure. @param at by which it belongs to the period */
    public record Found(ListedCase listed, JudgedGuess judged, Instant at) {}

    /** @param count how many the figure counts in all */
    public record FoundPage(List<Found> items, @Nullable String next, long count) {}

    public LearningOverview overview(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        Period before = new Period(period.from().minusDays(days), period.from().minusDays(1));
        Map<Boolean, List<JudgedGuess>> now = both(period);
        Map<Boolean, List<JudgedGuess>> then = both(before);
        Function<LearningFigure, LearningShare> share = figure -> LearningShare.of(
                GuessCounts.of(figure, now.get(figure.bySettling())),
                GuessCounts.of(figure, then.get(figure.bySettling())));
        Function<LearningFigure, List<GuessedRow>> rows = figure ->
                GuessedRow.of(GuessCounts.byGuess(figure, now.get(true)), GuessCounts.byGuess(figure, then.get(true)));
        List<JudgedGuess> settled = now.get(true);
        return new LearningOverview(
                period.from(),
                period.to(),
                before.from(),
                before.to(),
                share.apply(LearningFigure.CATEGORY),
                share.apply(LearningFigure.OFFICE),
                share.apply(LearningFigure.OVERRULED),
                share.apply(LearningFigure.CATEGORY_OPEN),
                share.apply(LearningFigure.OFFICE_OPEN),
                rows.apply(LearningFigure.CATEGORY),
                rows.apply(LearningFigure.OFFICE),
                ConfusionRow.worst(GuessCounts.confusions(LearningFigure.CATEGORY, settled), MOST_CONFUSIONS),
                ConfusionRow.worst(GuessCounts.confusions(LearningFigure.OFFICE, settled), MOST_CONFUSIONS));
    }

    /** One page of the cases behind a figure, the latest first. */
    public FoundPage page(Selection selection, Period period, @Nullable Cursor cursor, int size) {
        boolean bySettling = selection.figure().bySettling();
        List<FirstGuess> all = of(period, bySettling).stream()
                .filter(one -> selection.holds(one.judged()))
                .toList();
        List<FirstGuess> behind = all.stream()
                .filter(one -> cursor == null || isBehind(cursor, at(one, bySettling), one.id()))
                .toList();
        List<FirstGuess> page = behind.subList(0, Math.min(size, behind.size()));
        String next = behind.size() > size
                ? new Cursor(at(page.getLast(), bySettling), page.getLast().id()).encode()
                : null;
        Map<String, FirstGuess> byId = page.stream().collect(Collectors.toMap(FirstGuess::id, Function.identity()));
        List<Found> items = queues
                .these(Scope.DISTRICT, page.stream().map(FirstGuess::id).toList())
                .stream()
                .map(listed -> {
                    FirstGuess one = byId.get(listed.current().id().value());
                    return new Found(listed, one.judged(), at(one, bySettling));
                })
                .toList();
        return new FoundPage(items, next, all.size());
    }

    /** Those that were settled in the period, and those that were made in it. */
    private Map<Boolean, List<JudgedGuess>> both(Period period) {
        return Map.of(true, judged(period, true), false, judged(period, false));
    }

    private List<JudgedGuess> judged(Period period, boolean bySettling) {
        return of(period, bySettling).stream().map(FirstGuess::judged).toList();
    }

    private List<FirstGuess> of(Period period, boolean bySettling) {
        LocalDate dayAfter = period.to().plusDays(1);
        return guesses.between(
                bySettling ? FirstGuess.SETTLED_AT : FirstGuess.GUESSED_AT,
                DistrictDay.startOf(period.from()),
                DistrictDay.startOf(dayAfter));
    }

    private static Instant at(FirstGuess one, boolean bySettling) {
        return bySettling
                ? Objects.requireNonNull(one.settled()).at()
                : one.guess().at();
    }

    private static boolean isBehind(Cursor cursor, Instant at, String id) {
        return at.isBefore(cursor.at()) || at.equals(cursor.at()) && id.compareTo(cursor.id()) < 0;
    }
}
