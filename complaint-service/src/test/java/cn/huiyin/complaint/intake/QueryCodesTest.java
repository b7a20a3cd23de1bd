package cn.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryCodesTest {

    private static final CaseNumber NUMBER = new CaseNumber("NA-20261124-0137");

    private final QueryCodes codes = new QueryCodes(new IntakeSettings("k".repeat(32)));

    @Test
    void givesTheSameCodeForTheSameNumberAlways() {
        assertThat(codes.codeOf(NUMBER)).isEqualTo(codes.codeOf(NUMBER)).matches("[2-9A-HJ-NP-Z]{6}");
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
        assertThat(codes.opens(NUMBER, code.substring(0, 3) + "-" + code.substring(3)))
                .isTrue();
    }

    @Test
    void givesOtherCodesUnderAnotherKey() {
        QueryCodes others = new QueryCodes(new IntakeSettings("x".repeat(32)));

        assertThat(others.codeOf(NUMBER)).isNotEqualTo(codes.codeOf(NUMBER));
    }

    @Test
    void drawsEveryCharacterAboutEquallyOften() {
        Map<Integer, Long> drawn = IntStream.range(0, 10_000)
                .mapToObj(i -> codes.codeOf(CaseNumber.of("NA", LocalDate.of(2026, 11, 24), i)))
                .flatMapToInt(String::chars)
                .boxed()
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));

        // 60,000 characters over 32: 1,875 each on average, with a standard deviation of 43.
        assertThat(drawn).hasSize(32);
        assertThat(drawn.values()).allMatch(count -> Math.abs(count - 1875) < 250);
    }

    @Test
    void refusesToStartWithAKeyThatCanBeGuessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeSettings("k".repeat(31)))
                .withMessageContaining("31 characters (expected: >= 32)");
    }
}
