package cn.huiyin.complaint.proposals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Near, one named source, while it lasts, and probable enough: each of them is needed. */
class AutomaticJoinTest {

    private static final AutomaticJoin RULE = new AutomaticJoin(0.9);
    private static final int REACH = 150;
    private static final int WINDOW = 30;

    @Test
    void joinsFromTheThresholdOn() {
        Comparison pair = pair(100L, Set.of("云栖"), false, false, 3);

        assertThat(RULE.joins(pair, 0.9)).isTrue();
        assertThat(RULE.joins(pair, Math.nextDown(0.9))).isFalse();
    }

    @Test
    void joinsNothingWithoutPointsAndNothingBeyondTheReach() {
        assertThat(RULE.joins(pair((long) REACH, Set.of("云栖"), false, false, 3), 1))
                .isTrue();
        assertThat(RULE.joins(pair(REACH + 1L, Set.of("云栖"), false, false, 3), 1))
                .isFalse();
        assertThat(RULE.joins(pair(null, Set.of("云栖"), false, false, 3), 1)).isFalse();
    }

    @Test
    void joinsOnlyWhatNamesTheSameSourceAndNoOther() {
        assertThat(RULE.joins(pair(10L, Set.of(), false, false, 3), 1)).isFalse();
        assertThat(RULE.joins(pair(10L, Set.of("云栖"), true, false, 3), 1)).isFalse();
        assertThat(RULE.joins(pair(10L, Set.of("云栖"), false, true, 3), 1)).isFalse();
    }

    @Test
    void joinsNothingThatCameLongAfter() {
        assertThat(RULE.joins(pair(10L, Set.of("云栖"), false, false, WINDOW), 1)).isTrue();
        assertThat(RULE.joins(pair(10L, Set.of("云栖"), false, false, WINDOW + 1), 1))
                .isFalse();
    }

    @Test
    void refusesAThresholdThatJoinsEverythingOrNothing() {
        assertThatThrownBy(() -> new AutomaticJoin(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AutomaticJoin(1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new AutomaticJoin(1).joins(pair(10L, Set.of("云栖"), false, false, 0), 1))
                .isTrue();
    }

    private static Comparison pair(
            @Nullable Long metres, Set<String> opener, boolean otherNames, boolean copied, long days) {
        return new Comparison(
                0.4, 0.4, opener, opener, Set.of(), otherNames, copied, false, days, 1, metres, REACH, WINDOW);
    }
}
