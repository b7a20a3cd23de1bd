package cn.huiyin.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizedTextTest {

    @Test
    void keepsEverythingThatCanBeSeen() {
        String typed = "第一行\n\t第二行，“打桩” 𠮷 😡 ½";

        assertThat(SanitizedText.of(typed)).isEqualTo(typed);
    }

    @Test
    void leavesOutWhatNobodyTyped() {
        assertThat(SanitizedText.of("打\u0000桩\u0007到\u001b半夜\u007f")).isEqualTo("打桩到半夜");
        assertThat(SanitizedText.of("  打桩\n ")).isEqualTo("打桩");
    }

    @Test
    void knowsEveryKindOfLineEnd() {
        assertThat(SanitizedText.of("一\r\n二\r三\n四")).isEqualTo("一\n二\n三\n四");
    }

    @Test
    void takesNothingForWhatIsEmpty() {
        assertThat(SanitizedText.orNull(null)).isNull();
        assertThat(SanitizedText.orNull(" \u0000 ")).isNull();
        assertThat(SanitizedText.orNull(" 李 ")).isEqualTo("李");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000\u00a0",
                "\u200b\u200d\ufeff",
                "\u202e\u2066",
                "\u3164",
                "\u2800\u2800",
                "\ufe0f",
                "\ud83d",
                "\udc00\ud83d",
                "\n\t\u0000"
            })
    void isEmptyWhereNothingCanBeSeen(String typed) {
        assertThat(SanitizedText.of(typed)).isEmpty();
    }

    @Test
    void leavesOutDirectionMarksAndHalvesOfCharacters() {
        assertThat(SanitizedText.of("打\u202e桩\u200f，\u2067半\u2069夜\u200b")).isEqualTo("打桩，半夜");
        assertThat(SanitizedText.of("打\ud83d桩\udc4d半\ud83d夜")).isEqualTo("打桩半夜");
        assertThat(SanitizedText.of("一\u2028二\u0085三")).isEqualTo("一\n二\n三");
    }

    @Test
    void keepsAnEmojiThatIsJoinedFromSeveral() {
        String family = "👨\u200d👩\u200d👧 在 ❤️\u200d🔥 ☎️";

        assertThat(SanitizedText.of(family)).isEqualTo(family);
        assertThat(SanitizedText.of("打\u200d桩👨\u200d")).isEqualTo("打桩👨");
    }
}
