package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "—",
                "/",
                "无",
                "暂无",
                "未提供",
                "匿名",
                "保密",
                "NULL",
                "N/A",
                "#N/A",
                "#DIV/0!",
                "0",
                "0.00",
                "0，0",
                "########",
                "0000-00-00 00:00:00",
                "00000000"
            })
    void knowsHowExportsSayThatThereIsNoValue(String said) {
        assertThat(AbsentValue.is(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无照经营", "10", "0.5", "A", "不愿透露", "😡", "#3"})
    void takesWhatSaysSomethingForAValue(String said) {
        assertThat(AbsentValue.is(said)).isFalse();
    }
}
