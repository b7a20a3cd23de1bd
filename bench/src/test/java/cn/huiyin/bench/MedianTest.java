package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void isTheMiddleOneOfAnOddNumberAndBetweenTheTwoOfAnEven() {
        assertThat(Median.of(List.of(9, 1, 4), Integer::doubleValue)).isEqualTo(4);
        assertThat(Median.of(List.of(9, 1, 4, 6), Integer::doubleValue)).isEqualTo(5);
    }

    @Test
    void isRefusedForNothing() {
        assertThatThrownBy(() -> Median.of(List.<Integer>of(), Integer::doubleValue))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
