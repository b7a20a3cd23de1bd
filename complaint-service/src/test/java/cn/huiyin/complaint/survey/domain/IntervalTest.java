package cn.huiyin.complaint.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** The first four as R. G. Newcombe (1998, Statistics in Medicine 17, table I) lists them for this method. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "20, 20, 0.8389, 1.0000",
        "8, 10, 0.4902, 0.9433"
    })
    void isWilsons(int content, int answers, double low, double high) {
        Interval interval = Interval.wilson(content, answers);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Property
    void holdsTheShareAndMirrorsItself(@ForAll @IntRange(min = 1, max = 3000) int answers, @ForAll int any) {
        int content = Math.floorMod(any, answers + 1);

        Interval interval = Interval.wilson(content, answers);
        Interval mirrored = Interval.wilson(answers - content, answers);

        assertThat(interval.low()).isBetween(0.0, 1.0).isLessThan(interval.high());
        assertThat(interval.high()).isLessThanOrEqualTo(1.0);
        assertThat((double) content / answers).isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
        assertThat(mirrored.low()).isCloseTo(1 - interval.high(), within(1e-12));
    }

    @Property
    void narrowsWithMoreAnswersOfTheSameShare(@ForAll @IntRange(min = 1, max = 200) int answers) {
        Interval few = Interval.wilson(answers, answers * 2);
        Interval more = Interval.wilson(answers * 4, answers * 8);

        assertThat(more.high() - more.low()).isLessThan(few.high() - few.low());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5"})
    void isOfNothingImpossible(int content, int answers) {
        assertThatThrownBy(() -> Interval.wilson(content, answers)).isInstanceOf(IllegalArgumentException.class);
    }
}
