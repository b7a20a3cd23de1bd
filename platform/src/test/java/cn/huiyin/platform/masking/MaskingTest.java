package cn.huiyin.platform.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskingTest {

    /** What is in the table of cases, and nothing else, is hidden. */
    @Example
    void hidesWhatTheTableSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : table()) {
            String masked = Masking.mask(row[1]);
            if (!masked.equals(row[2]) || !Masking.mask(masked).equals(masked)) {
                wrong.add("%s: %s -> %s (expected: %s)".formatted(row[0], row[1], masked, row[2]));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Example
    void leavesNothingOfANumberWhereItIsRemoved() {
        assertThat(Masking.remove("打138.1234.5672，微信li_ming88")).isEqualTo("打 ，微信 ");
        assertThat(Masking.remove("夜间施工72.5分贝")).isEqualTo("夜间施工72.5分贝");
    }

    /** A pattern that tries every beginning anew would take minutes for these, one that calls itself the whole stack. */
    @Example
    void endsForLongTextsOfEveryKind() {
        for (String part : List.of("a", "1", "1 3 ", "a@", "微信", "13-", "138.", "@a.", "(0", "夜", "张三艾特", "b.")) {
            for (String before : List.of("", "a@", "李艾特")) {
                String text = before + part.repeat(10_000 / part.length());

                assertThat(Masking.mask(text)).as(before + part).isNotEmpty();
            }
        }
    }

    /** A pattern that reads each of the addresses to the end of the text takes more than ten times as long. */
    @Example
    void readsNoneOfManyAddressesToTheEndOfTheText() {
        String text = "张三艾特".repeat(10_000);
        Masking.mask(text);

        long begun = System.nanoTime();
        Masking.mask(text);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
    }

    private static List<String[]> table() throws IOException {
        try (InputStream in = MaskingTest.class.getResourceAsStream("/masking-cases.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(" \\| ", -1))
                    .toList();
        }
    }

    @Example
    void showsAnOfficeJustEnoughToRecogniseACaller() {
        assertThat(Masking.phone("13812345678")).isEqualTo("138****5678");
        assertThat(Masking.phone("62812345")).isEqualTo("6****");
        assertThat(Masking.name("李明")).isEqualTo("李**");
        assertThat(Masking.name("𠮷野")).isEqualTo("𠮷**");
        assertThat(Masking.name("")).isEqualTo("**");
        assertThat(Masking.email("li@example.org")).isEqualTo("l***@example.org");
        assertThat(Masking.email("none")).isEqualTo("n***");
    }

    @Property
    void letsNoMobileNumberThrough(
            @ForAll("words") String before, @ForAll("mobiles") String mobile, @ForAll("words") String after) {
        assertThat(Masking.mask(before + mobile + after)).doesNotContain(mobile.substring(3));
    }

    @Property
    void letsNoIdentityNumberThrough(
            @ForAll("words") String before, @ForAll("identities") String identity, @ForAll("words") String after) {
        assertThat(Masking.mask(before + identity + after)).doesNotContain(identity.substring(3));
    }

    @Property
    void hidesNothingTwice(@ForAll("words") String before, @ForAll("mobiles") String mobile) {
        String once = Masking.mask(before + mobile);

        assertThat(Masking.mask(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("夜里施工很吵，。 abcXYZ@.-+()").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 9),
                        Arbitraries.strings().numeric().ofLength(9))
                .as((second, rest) -> "1" + second + rest);
    }

    @Provide
    Arbitrary<String> identities() {
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(17), Arbitraries.of("0", "1", "5", "9", "X", "x"))
                .as(String::concat);
    }
}
