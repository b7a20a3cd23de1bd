package cn.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsEverythingThatCanBeSeen() {
        var typed = "第一行\n\t第二行，“打桩” 𠮷 😡 ½";

        assertThat(PlainText.of(typed)).isEqualTo(typed);
    }

    @Test
    void leavesOutWhatNobodyTyped() {
        assertThat(PlainText.of("打\u0000桩\u0007到\u001b半\u0085夜\u007f")).isEqualTo("打桩到半夜");
        assertThat(PlainText.of("  打桩\n ")).isEqualTo("打桩");
    }

    @Test
    void knowsEveryKindOfLineEnd() {
        assertThat(PlainText.of("一\r\n二\r三\n四")).isEqualTo("一\n二\n三\n四");
    }

    @Test
    void takesNothingForWhatIsEmpty() {
        assertThat(PlainText.orNull(null)).isNull();
        assertThat(PlainText.orNull(" \u0000 ")).isNull();
        assertThat(PlainText.orNull(" 李 ")).isEqualTo("李");
    }
}
