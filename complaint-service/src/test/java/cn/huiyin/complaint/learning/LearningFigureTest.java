package cn.huiyin.complaint.learning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.learning.GuessCounts.Confusion;
import cn.huiyin.complaint.statistics.domain.Ratio;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each figure about guesses counts, by one definition for the figure and the cases behind it. */
class LearningFigureTest {

    private static final JudgedGuess KEPT = judged("night", "nanping", settled("night", "nanping"));
    private static final JudgedGuess OTHER_CATEGORY = judged("night", "nanping", settled("day", "nanping"));
    private static final JudgedGuess OTHER_OFFICE = judged("night", "nanping", settled("night", "danzishi"));
    private static final JudgedGuess UNNAMED = judged(null, null, settled("day", "danzishi"));
    private static final JudgedGuess OPEN = judged("night", "nanping", null);
    private static final JudgedGuess OFFICE_UNSAID = judged("night", "nanping", settled("night", null));
    private static final List<JudgedGuess> ALL =
            List.of(KEPT, OTHER_CATEGORY, OTHER_OFFICE, UNNAMED, OPEN, OFFICE_UNSAID);

    @Test
    void countsWhatWasNamedAndKeptAmongWhatWasNamedAndSettled() {
        assertThat(GuessCounts.of(LearningFigure.CATEGORY, ALL)).isEqualTo(new Ratio(3, 4));
        assertThat(GuessCounts.of(LearningFigure.OFFICE, ALL)).isEqualTo(new Ratio(2, 3));
    }

    @Test
    void countsAsOverruledWhereEitherWasChanged() {
        assertThat(GuessCounts.of(LearningFigure.OVERRULED, ALL)).isEqualTo(new Ratio(2, 4));
        assertThat(LearningFigure.OVERRULED.counts(UNNAMED)).isEmpty();
        assertThat(LearningFigure.OVERRULED.counts(OFFICE_UNSAID)).contains(false);
    }

    @Test
    void countsAsOpenWhatTheEngineLeftSettledOrNot() {
        assertThat(GuessCounts.of(LearningFigure.CATEGORY_OPEN, ALL)).isEqualTo(new Ratio(1, 6));
        assertThat(GuessCounts.of(LearningFigure.OFFICE_OPEN, ALL)).isEqualTo(new Ratio(1, 6));
    }

    @Test
    void belongsToTheDayOfSettlingWhereItNeedsThat() {
        assertThat(List.of(LearningFigure.values()))
                .filteredOn(LearningFigure::bySettling)
                .containsExactly(LearningFigure.CATEGORY, LearningFigure.OFFICE, LearningFigure.OVERRULED);
    }

    @Test
    void sumsEachCategoryAndEachOfficeByWhatTheEngineNamed() {
        assertThat(GuessCounts.byGuess(LearningFigure.OFFICE, ALL)).isEqualTo(Map.of("nanping", new Ratio(2, 3)));
        assertThat(GuessCounts.byGuess(LearningFigure.CATEGORY, ALL)).isEqualTo(Map.of("night", new Ratio(3, 4)));
    }

    @Test
    void namesTheConfusionsTheMostFrequentFirst() {
        List<JudgedGuess> more =
                List.of(OTHER_OFFICE, KEPT, OTHER_CATEGORY, judged("dog", "x", settled("day", "x")), OTHER_CATEGORY);

        assertThat(GuessCounts.confusions(LearningFigure.CATEGORY, more))
                .containsExactly(new Confusion("night", "day", 2), new Confusion("dog", "day", 1));
        assertThat(GuessCounts.confusions(LearningFigure.OFFICE, more))
                .containsExactly(new Confusion("nanping", "danzishi", 1));
    }

    @Test
    void findsBehindAFigureWhatItCounts() {
        assertThat(found(LearningFigure.CATEGORY, null, null, null))
                .containsExactly(KEPT, OTHER_CATEGORY, OTHER_OFFICE, OFFICE_UNSAID);
        assertThat(found(LearningFigure.CATEGORY, false, "night", "day")).containsExactly(OTHER_CATEGORY);
        assertThat(found(LearningFigure.CATEGORY, false, "dog", null)).isEmpty();
        assertThat(found(LearningFigure.OFFICE, true, "nanping", null)).containsExactly(KEPT, OTHER_CATEGORY);
        assertThat(found(LearningFigure.OFFICE, false, null, "danzishi")).containsExactly(OTHER_OFFICE);
    }

    private static List<JudgedGuess> found(
            LearningFigure figure, @Nullable Boolean counted, @Nullable String of, @Nullable String to) {
        Selection selection = new Selection(figure, counted, of, to);
        return ALL.stream().filter(selection::holds).toList();
    }

    private static JudgedGuess judged(
            @Nullable String category, @Nullable String office, @Nullable SettledGuess settled) {
        return new JudgedGuess(new Guess(Instant.EPOCH, category, null, office, null, null), settled);
    }

    private static SettledGuess settled(@Nullable String category, @Nullable String office) {
        return new SettledGuess(Instant.EPOCH, SettledGuess.How.BY_HAND, category, office);
    }
}
