package cn.huiyin.platform.masking;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskingTest {

    @Example
    void hidesMobileNumbersHoweverTheyAreWritten() {
        assertThat(Masking.mask("电话13812345678，谢谢")).isEqualTo("电话138****，谢谢");
        assertThat(Masking.mask("call 138 1234 5678 now")).isEqualTo("call 138**** now");
        assertThat(Masking.mask("138-1234-5678")).isEqualTo("138****");
        assertThat(Masking.mask("+8613812345678")).isEqualTo("+86****");
        assertThat(Masking.mask("１３８１２３４５６７８")).isEqualTo("１３８****");
    }

    @Example
    void hidesLandlineNumbers() {
        assertThat(Masking.mask("打023-62812345投诉")).isEqualTo("打023****投诉");
        assertThat(Masking.mask("(023)62812345")).isEqualTo("(02****");
        assertThat(Masking.mask("0755 26881234")).isEqualTo("075****");
    }

    @Example
    void hidesIdentityNumbers() {
        assertThat(Masking.mask("身份证51010819900307123X。")).isEqualTo("身份证510****。");
        assertThat(Masking.mask("510108199003071234")).isEqualTo("510****");
        assertThat(Masking.mask("510108900307123")).isEqualTo("510****");
    }

    @Example
    void hidesMailAddresses() {
        assertThat(Masking.mask("写信到li.ming+a@mail.example.org吧")).doesNotContain("li.ming");
        assertThat(Masking.mask("li@example.org")).isEqualTo("l***@example.org");
    }

    @Example
    void leavesOtherNumbersAlone() {
        String text = "工单NA-20261124-0137，11月24日23:15，噪声72.5分贝，邮编400060，离12米，编号20261124001";

        assertThat(Masking.mask(text)).isEqualTo(text);
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
