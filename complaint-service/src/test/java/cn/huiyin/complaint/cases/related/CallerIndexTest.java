package cn.huiyin.complaint.cases.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.cases.domain.AreaCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerIndexTest {

    private static final String KEY = "a-key-of-more-than-thirty-two-characters";

    private final CallerIndex callers = index(KEY);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "13800138000, +8613800138000",
        "138 0013 8000, +8613800138000",
        "138-0013-8000, +8613800138000",
        "+86 138 0013 8000, +8613800138000",
        "0086 13800138000, +8613800138000",
        "１３８００１３８０００, +8613800138000",
        "023-62801234, +862362801234",
        "(023) 62801234, +862362801234",
        "62801234, +862362801234",
        "6280 1234, +862362801234",
        "023-62801234-802, +862362801234",
        "010-62801234, +861062801234",
        "400-123-4567, +864001234567"
    })
    void readsOneNumberHoweverItIsWritten(String written, String inFull) {
        assertThat(callers.inFull(written)).contains(inFull);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "保密", "12", "1380013", "13800138000138001380001"})
    void readsNothingElseAsANumber(String written) {
        assertThat(callers.of(written)).isEmpty();
    }

    @Test
    void hasTheSameEntryForOneNumberAndAnotherForAnother() {
        assertThat(callers.of("13800138000")).isEqualTo(callers.of("+86 138-0013-8000"));
        assertThat(callers.of("13800138000")).isNotEqualTo(callers.of("13800138001"));
        assertThat(callers.of("023-62801234")).isNotEqualTo(callers.of("010-62801234"));
        assertThat(callers.of(null)).isEmpty();
    }

    @Test
    void saysNothingOfTheNumberWithoutTheKey() {
        String entry = callers.of("13800138000").orElseThrow();

        assertThat(entry).matches("[0-9a-f]{32}").doesNotContain("13800138000", "8000");
        assertThat(index("another-key-of-more-than-thirty-two-chars").of("13800138000"))
                .isPresent()
                .isNotEqualTo(callers.of("13800138000"));
    }

    @Test
    void wantsAKeyThatIsLongEnoughAndMoreThanOnePerson() {
        assertThatThrownBy(() -> new RelatedSettings("a".repeat(31), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RelatedSettings(KEY, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new RelatedSettings("a".repeat(32), 2).toString()).doesNotContain("aaa");
    }

    private static CallerIndex index(String key) {
        return new CallerIndex(new RelatedSettings(key, 3), new AreaCode("023"));
    }
}
