package cn.huiyin.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void keepsEverythingThatCanBeSeen() {
        var typed = "第一行\n\t第二行，“打桩” 𠮷 😡 ½";

        assertThat(TypedText.of(typed)).isEqualTo(typed);
    }

    @Test
    void leavesOutWhatNobodyTyped() {
        assertThat(TypedText.of("打\u0000桩\u0007到\u001b半\u0085夜\u007f")).isEqualTo("打桩到半夜");
        assertThat(TypedText.of("  打桩\n ")).isEqualTo("打桩");
    }

    @Test
    void knowsEveryKindOfLineEnd() {
        assertThat(TypedText.of("一\r\n二\r三\n四")).isEqualTo("一\n二\n三\n四");
    }

    @Test
    void takesNothingForWhatIsEmpty() {
        assertThat(TypedText.orNull(null)).isNull();
        assertThat(TypedText.orNull(" \u0000 ")).isNull();
        assertThat(TypedText.orNull(" 李 ")).isEqualTo("李");
    }
}
