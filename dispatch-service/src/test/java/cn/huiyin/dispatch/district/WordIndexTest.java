package cn.huiyin.dispatch.district;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.district.WordIndex.Find;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private final WordIndex index = new WordIndex(List.of("污水", "污水处理厂", "处理", "厂区", ""));

    @Test
    void hidesAWordInsideALongerOne() {
        assertThat(index.in("鸡冠石污水处理厂")).extracting(Find::word).containsExactly("污水处理厂");
    }

    @Test
    void keepsTheShorterWordWhereItStandsAlone() {
        assertThat(index.in("污水和污水处理厂")).extracting(Find::word).containsExactly("污水", "污水处理厂");
    }

    @Test
    void keepsAWordThatOnlyOverlaps() {
        assertThat(index.in("污水处理厂区")).extracting(Find::word).containsExactly("污水处理厂", "厂区");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(index.in("")).isEmpty();
    }

    @Test
    void saysWhereAWordStands() {
        assertThat(index.in("有污水")).containsExactly(new Find("污水", 1, 3));
    }
}
