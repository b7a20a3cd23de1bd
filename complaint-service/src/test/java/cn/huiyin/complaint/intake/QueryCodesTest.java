package cn.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryCodesTest {

    private static final CaseNumber NUMBER = new CaseNumber("NA-20261124-0137");

    private final QueryCodes codes = codes("k", Optional.empty());

    @Test
    void givesTheSameCodeForTheSameNumberAlways() {
        assertThat(codes.codeOf(NUMBER)).isEqualTo(codes.codeOf(NUMBER)).matches("[2-9A-HJ-NP-Z]{10}");
    }

    @Test
    void opensItsOwnNumberAlone() {
        String code = codes.codeOf(NUMBER);

        assertThat(codes.opens(NUMBER, code)).isTrue();
        assertThat(codes.opens(new CaseNumber("NA-20261124-0138"), code)).isFalse();
        assertThat(codes.opens(NUMBER, "")).isFalse();
        assertThat(codes.opens(NUMBER, code.substring(1))).isFalse();
        assertThat(codes.opens(NUMBER, code + "2")).isFalse();
    }

    @Test
    void doesNotMindHowACodeIsTyped() {
        String code = codes.codeOf(NUMBER);

        assertThat(codes.opens(NUMBER, " " + code.toLowerCase(Locale.ROOT) + " "))
                .isTrue();
        assertThat(codes.opens(NUMBER, code.substring(0, 5) + "-" + code.substring(5)))
                .isTrue();
    }

    @Test
    void takesTheShortCodesThatWereHandedOutUntilTheUpgrade() {
        QueryCodes upgraded = codes("k", Optional.of("20261124"));
        CaseNumber next = new CaseNumber("NA-20261125-0001");

        assertThat(upgraded.opens(NUMBER, shortCode(NUMBER))).isTrue();
        assertThat(upgraded.opens(NUMBER, shortCode(NUMBER).toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(upgraded.opens(NUMBER, codes.codeOf(NUMBER))).isTrue();
        assertThat(upgraded.opens(NUMBER, shortCode(next))).isFalse();
        assertThat(upgraded.opens(NUMBER, codes.codeOf(NUMBER).substring(0, 5))).isFalse();
        assertThat(upgraded.opens(NUMBER, codes.codeOf(NUMBER).substring(0, 7))).isFalse();
        assertThat(upgraded.opens(next, shortCode(next))).isFalse();
        assertThat(codes.opens(NUMBER, shortCode(NUMBER))).isFalse();
    }

    private String shortCode(CaseNumber number) {
        return codes.codeOf(number).substring(0, 6);
    }

    private static QueryCodes codes(String key, Optional<String> lastDayOfShortCodes) {
        return new QueryCodes(new IntakeSettings(key.repeat(32)), new ShortQueryCodes(() -> lastDayOfShortCodes));
    }

    @Test
    void givesOtherCodesUnderAnotherKey() {
        QueryCodes others = codes("x", Optional.empty());

        assertThat(others.codeOf(NUMBER)).isNotEqualTo(codes.codeOf(NUMBER));
    }

    @Test
    void drawsEveryCharacterAboutEquallyOften() {
        Map<Integer, Long> drawn = IntStream.range(0, 10_000)
                .mapToObj(i -> codes.codeOf(CaseNumber.of("NA", LocalDate.of(2026, 11, 24), i)))
                .flatMapToInt(String::chars)
                .boxed()
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));

        // 100,000 characters over 32: 3,125 each on average, with a standard deviation of 55.
        assertThat(drawn).hasSize(32);
        assertThat(drawn.values()).allMatch(count -> Math.abs(count - 3125) < 320);
    }

    @Test
    void refusesToStartWithAKeyThatCanBeGuessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeSettings("k".repeat(31)))
                .withMessageContaining("31 characters (expected: >= 32)");
    }
}
