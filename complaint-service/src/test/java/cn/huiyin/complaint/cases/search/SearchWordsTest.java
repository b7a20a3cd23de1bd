package cn.huiyin.complaint.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest(name = "{1} is found in {0}")
    @CsvSource({
        "弹子石正街的工地夜间施工，噪声很大, 夜间施工",
        "弹子石正街的工地夜间施工，噪声很大, 噪声",
        "楼下餐馆的油烟直排到阳台, 油烟",
        "南滨路凌晨有摩托车轰鸣, 摩托车",
        "KTV 门口每天唱到两点, ktv"
    })
    void findsAWordInASentence(String sentence, String word) {
        assertThat(SearchWords.of(sentence)).containsAll(SearchWords.of(word));
    }

    @Test
    void keepsNothingByWhichSomebodyCouldBeReached() {
        assertThat(SearchWords.of("请打 13812345678 或写信到 li@example.org"))
                .noneMatch(word -> word.contains("13812345678") || word.contains("12345678"))
                .noneMatch(word -> word.contains("li@"));
    }

    @Test
    void hasNoWordsForSignsAlone() {
        assertThat(SearchWords.of("，。！ …… ")).isEmpty();
        assertThat(SearchWords.of("")).isEmpty();
    }
}
