package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTextTest {

    @Test
    void putsTheTitleAboveABodyThatSaysSomethingElse() {
        assertThat(OrderText.of("工地夜间施工", "每晚十一点还在打桩。")).isEqualTo("工地夜间施工\n每晚十一点还在打桩。");
    }

    @ParameterizedTest(name = "title {0}")
    @CsvSource({"工地夜间施工", "'工地，夜间施工！'", "工地夜间……", "'工地 夜间 施工'", "''"})
    void leavesOutATitleThatTheBodyRepeats(String title) {
        assertThat(OrderText.of(title, "工地夜间施工，每晚十一点还在打桩。")).isEqualTo("工地夜间施工，每晚十一点还在打桩。");
    }

    @Test
    void takesTheTitleAloneWhereThereIsNoBodyOrOnlyItsBeginning() {
        assertThat(OrderText.of("工地夜间施工", " ")).isEqualTo("工地夜间施工");
        assertThat(OrderText.of("工地夜间施工", "工地夜间")).isEqualTo("工地夜间施工");
    }

    @Test
    void keepsATitleOfNothingButMarks() {
        assertThat(OrderText.of("？", "河水发臭")).isEqualTo("？\n河水发臭");
        assertThat(OrderText.of("", "")).isEmpty();
    }
}
