package cn.huiyin.complaint.proposals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceNamesTest {

    @Test
    void findsWhatStandsBeforeTheWordForWhatItIs() {
        assertThat(SourceNames.in("我们住在翠屏小区，楼下的好味火锅油烟大")).containsExactly("翠屏", "好味");
        assertThat(SourceNames.roads("学府大道和江南路的路口")).containsExactly("学府", "江南");
    }

    @Test
    void isTheSameForTheSameSourceHoweverItIsCalled() {
        assertThat(SourceNames.in("丽景小区门口")).isEqualTo(SourceNames.in("关于丽景花园的投诉"));
    }

    @Test
    void takesNoGeneralWordForAName() {
        assertThat(SourceNames.in("附近的建筑工地，居民小区，垃圾中转站")).isEmpty();
    }

    @Test
    void readsOneWidthAndCase() {
        assertThat(SourceNames.plain("Ｋ8、 云栖，ABC。")).isEqualTo("k8云栖abc");
    }
}
