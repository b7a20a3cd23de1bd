package cn.huiyin.complaint.districtparts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.districtparts.PartTrial.CategoryShift;
import cn.huiyin.complaint.districtparts.PartTrial.Outcome;
import cn.huiyin.complaint.districtparts.TrialRequests.Changed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryShiftsTest {

    @Test
    void countsCasesByBothCategoriesAndByWhatTheyAreByNow() {
        List<Changed> changed = List.of(
                changed("1", "fume", null), changed("2", "mahjong", "toilet"), changed("3", "mahjong", "toilet"));

        List<CategoryShift> shifts = CategoryShifts.of(changed, Map.of("1", "fume", "2", "toilet", "3", "dust"));

        assertThat(shifts)
                .containsExactly(
                        new CategoryShift("mahjong", "toilet", 2, 0, 1), new CategoryShift("fume", null, 1, 1, 0));
    }

    @Test
    void takesACaseWithoutACategoryForOneThatNobodyNamed() {
        assertThat(CategoryShifts.of(List.of(changed("1", "fume", null)), Map.of()))
                .containsExactly(new CategoryShift("fume", null, 1, 0, 1));
    }

    @Test
    void leavesOutCasesWhoseCategoryStaysTheSame() {
        assertThat(CategoryShifts.of(List.of(changed("1", "fume", "fume")), Map.of()))
                .isEmpty();
    }

    private static Changed changed(String caseId, @Nullable String before, @Nullable String after) {
        return new Changed(caseId, outcome(before), outcome(after));
    }

    private static Outcome outcome(@Nullable String category) {
        return new Outcome(category, null, "standard", true, List.of(), List.of(), List.of());
    }
}
