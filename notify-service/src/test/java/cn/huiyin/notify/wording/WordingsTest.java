package cn.huiyin.notify.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.notify.telling.domain.Facts;
import cn.huiyin.notify.telling.domain.TellingRules;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingsTest {

    private static final Facts DATED = new Facts(
            "NA-20261124-0137",
            "弹子石街道",
            "夜间施工噪声",
            Instant.parse("2026-11-24T08:30:00Z"),
            Instant.parse("2026-12-01T10:00:00Z"));
    private static final Facts UNDATED = new Facts("NA-20261124-0137", null, null, null, null);

    private final Languages languages = new Languages();

    static Stream<String> wordings() {
        return TellingRules.wordings().stream();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void hasEveryTemplateInBothLanguages(String wording) {
        Facts facts = wording.endsWith("-undated") ? UNDATED : DATED;
        for (Wordings language : new Wordings[] {languages.chinese(), languages.english()}) {
            assertThat(language.title(wording, facts)).isNotBlank().doesNotContain("{", "}", "null");
            assertThat(language.text(wording, facts)).isNotBlank().doesNotContain("{", "}", "null");
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void speaksToCitizensWithoutTheTermsOfTheTrade(String wording) {
        if (wording.startsWith("citizen.")) {
            assertThat(languages.chinese().title(wording, DATED)
                            + languages.chinese().text(wording, DATED))
                    .doesNotContain("签收", "退单", "并案", "工单", "派单", "承办", "时限")
                    .contains("NA-20261124-0137");
        }
    }

    @Test
    void writesADeadlineAsADayAndAnHourWithTheWeekday() {
        assertThat(languages.chinese().text("citizen.assigned", DATED))
                .isEqualTo("编号 NA-20261124-0137 的投诉由弹子石街道负责，将在 12月1日（周二）18:00 前答复您。");
        assertThat(languages.english().text("citizen.assigned", DATED)).endsWith("by Tuesday 1 December, 18:00.");
        assertThat(languages.chinese().text("office.assigned", DATED))
                .isEqualTo("夜间施工噪声 · 请于 11月24日（周二）16:30 前签收，12月1日（周二）18:00 前答复。");
    }

    @Test
    void pointsLettersToTheTrackingPageWithoutTheCode() {
        String letter = languages.chinese().letter("citizen.answered", DATED, "https://huiyin.example.org/track");

        assertThat(letter)
                .startsWith("您好：\n\n弹子石街道已经答复")
                .contains("https://huiyin.example.org/track\n")
                .doesNotContain("?", "{");
    }

    @Test
    void neverLeavesAGapWhereAFactIsMissing() {
        assertThatThrownBy(() -> languages.chinese().text("citizen.assigned", UNDATED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template \"citizen.assigned.text\": {answerBy} has no value");
        assertThatThrownBy(() -> languages.chinese().text("citizen.unheard-of", DATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speaksChineseToWhoeverAsksForNeitherLanguage() {
        assertThat(languages.of(Locale.ENGLISH)).isSameAs(languages.english());
        assertThat(languages.of(Locale.UK)).isSameAs(languages.english());
        assertThat(languages.of(Locale.SIMPLIFIED_CHINESE)).isSameAs(languages.chinese());
        assertThat(languages.of(Locale.FRENCH)).isSameAs(languages.chinese());
    }

    @Test
    void hasTheSameKeysInBothFiles() throws IOException {
        assertThat(keys("zh-CN").stringPropertyNames()).isEqualTo(keys("en").stringPropertyNames());
    }

    private static Properties keys(String language) throws IOException {
        Properties keys = new Properties();
        try (Reader reader = new InputStreamReader(
                Wordings.class.getResourceAsStream("/wording/" + language + ".properties"), StandardCharsets.UTF_8)) {
            keys.load(reader);
        }
        return keys;
    }
}
