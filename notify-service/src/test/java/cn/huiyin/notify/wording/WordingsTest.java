package cn.huiyin.notify.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {

    private static final Map<String, Object> DATED = Map.of(
            "number", "NA-20261124-0137",
            "office", "弹子石街道",
            "category", "夜间施工噪声",
            "acceptBy", Instant.parse("2026-11-24T08:30:00Z"),
            "answerBy", Instant.parse("2026-12-01T10:00:00Z"));
    private static final Map<String, Object> UNDATED = Map.of("number", "NA-20261124-0137");

    private static final Languages LANGUAGES = new Languages();

    @Test
    void writesADeadlineAsADayAndAnHourWithTheWeekday() {
        assertThat(LANGUAGES.chinese().text("citizen.assigned", DATED))
                .isEqualTo("编号 NA-20261124-0137 的投诉由弹子石街道负责，将在 12月1日（周二）18:00 前答复您。");
        assertThat(LANGUAGES.english().text("citizen.assigned", DATED)).endsWith("by Tuesday 1 December, 18:00.");
        assertThat(LANGUAGES.chinese().text("office.assigned", DATED))
                .isEqualTo("夜间施工噪声 · 请于 11月24日（周二）16:30 前签收，12月1日（周二）18:00 前答复。");
    }

    @Test
    void callsOfficesAndCategoriesByTheirEnglishNamesWhereTheyAreKnown() {
        Map<String, Object> named = new HashMap<>(DATED);
        named.put("officeEn", "Danzishi Subdistrict");
        named.put("categoryEn", "Construction noise at night");

        assertThat(LANGUAGES.english().title("citizen.assigned", named))
                .isEqualTo("Danzishi Subdistrict (弹子石街道) looks after your complaint");
        assertThat(LANGUAGES.english().text("office.assigned", named)).startsWith("Construction noise at night: ");
        assertThat(LANGUAGES.english().title("citizen.assigned", DATED)).startsWith("弹子石街道 ");
        assertThat(LANGUAGES.chinese().title("citizen.assigned", named)).isEqualTo("您的投诉由弹子石街道负责");
    }

    @Test
    void promisesNoDateThatIsNotKnownAndNamesNoOfficeThatIsNot() {
        assertThat(LANGUAGES.chinese().text("citizen.assigned", UNDATED))
                .isEqualTo("编号 NA-20261124-0137 的投诉由相关街镇负责，答复的时间定下后可以在进度页查看。");
        assertThat(LANGUAGES.english().text("citizen.reopened", UNDATED))
                .isEqualTo("Complaint NA-20261124-0137 is open again; the street office will answer you once more.");
    }

    @Test
    void pointsEmailsToTheTrackingPageWithoutTheCode() {
        String email = LANGUAGES.chinese().email("citizen.answered", DATED, "https://huiyin.example.org/track");

        assertThat(email)
                .startsWith("您好：\n\n弹子石街道已经答复")
                .contains("https://huiyin.example.org/track\n")
                .doesNotContain("?", "{");
    }

    @Test
    void neverLeavesAGapWhereAFactIsMissing() {
        assertThatThrownBy(() -> LANGUAGES.chinese().text("citizen.accepted", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wording \"citizen.accepted.text\": a parameter has no value");
        assertThatThrownBy(() -> LANGUAGES.chinese().text("citizen.unheard-of", DATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office.deadline-warned",
                "office.deadline-missed",
                "triage.deadline-warned",
                "triage.deadline-missed",
                "triage.escalated",
                "head.escalated",
                "supervisor.escalated",
                "supervisor.leader-needed"
            })
    void saysOfAnOrderThatItsReplyIsDueAndNotTheAnswer(String key) {
        Map<String, Object> order = new HashMap<>(DATED);
        order.put("deadline", "supervision");
        order.put("dueAt", Instant.parse("2026-12-01T10:00:00Z"));

        assertThat(LANGUAGES.chinese().text(key, order)).contains("督办回复");
        assertThat(LANGUAGES.english().text(key, order)).contains("reply to the order");
    }

    @Test
    void speaksChineseToWhoeverAsksForNeitherLanguage() {
        assertThat(LANGUAGES.of(Locale.ENGLISH)).isSameAs(LANGUAGES.english());
        assertThat(LANGUAGES.of(Locale.UK)).isSameAs(LANGUAGES.english());
        assertThat(LANGUAGES.of(Locale.SIMPLIFIED_CHINESE)).isSameAs(LANGUAGES.chinese());
        assertThat(LANGUAGES.of(Locale.FRENCH)).isSameAs(LANGUAGES.chinese());
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
