package cn.huiyin.dispatch.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.Category.Branch;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.pack.findings.PartFinding;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHeadReaderTest {

    private static final String WEIGHTS = weights(TextHead.DIMENSIONS, (byte) 0);
    private static final String HEAD = """
            {"version": "2026-11-28-1", "model": "bge-small-zh-v1.5, eight bits", "keywordFactor": 1.5, "leaderBonus": 1.2,
             "gate": {"intercept": 1, "vector": 2, "points": 3, "foreign": -4},
             "certainty": {"intercept": 1, "lead": 2, "ours": 3, "sureFrom": 0.98},
             "ours": {"bias": 0.5, "weights": "%1$s"},
             "classes": [{"category": "dust.site", "bias": 1, "weights": "%1$s"},
                         {"category": "dust.road", "bias": 2, "weights": "%1$s"}]}
            """.formatted(WEIGHTS);

    @Test
    void readsWhatTheTrainingWrites() {
        TextHead head = read(HEAD);

        assertThat(head.version()).isEqualTo("2026-11-28-1");
        assertThat(head.classes()).extracting(one -> one.category().value()).containsExactly("dust.site", "dust.road");
        assertThat(head.certainty().sureFrom()).isEqualTo(0.98);
        assertThat(head.ours().weights()).hasSize(TextHead.DIMENSIONS);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "eight bits|sixteen bits|other-model|model",
                "\"model\"|\"modell\"|other-model|model",
                "2026-11-28-1|<b>|field|version",
                "\"version\"|\"edition\"|field|version",
                "dust.road|dust.roads|unknown-category|category",
                "dust.road|dust.roads|category-missing|category",
                "dust.road|dust.site|category-twice|category",
                "1.5, \"leader|1e999, \"leader|not-finite|keywordFactor",
                "1.5, \"leader|1000001, \"leader|not-finite|keywordFactor",
                "1.5, \"leader|\"1.5\", \"leader|not-finite|keywordFactor",
                "\"foreign\": -4|\"foreign\": null|not-finite|foreign",
                "\"sureFrom\": 0.98|\"sureFrom\": -1e300|not-finite|sureFrom",
                "\"bias\": 0.5|\"bia\": 0.5|not-finite|bias",
                "\"ours\": {|\"our\": {|dimensions|ours",
                "\"classes\"|\"class\"|category-missing|category",
            })
    void refusesWhatItCannotDecideBy(String text, String replacement, String code, String where) {
        assertThat(HEAD).contains(text);

        assertThat(findings(HEAD.replace(text, replacement))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.where()).containsExactly(where);
        });
    }

    @Test
    void refusesWeightsOfAnotherModelAndWeightsThatAreNoNumbers() {
        assertThat(findings(HEAD.replaceFirst(WEIGHTS, weights(TextHead.DIMENSIONS - 1, (byte) 0))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("dimensions"));
        assertThat(findings(HEAD.replaceFirst(WEIGHTS, weights(TextHead.DIMENSIONS, (byte) 0x7c))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("not-finite"));
        assertThat(findings(HEAD.replaceFirst(WEIGHTS, "no Base64")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("dimensions"));
    }

    @Test
    void namesAllThatIsWrong() {
        assertThat(findings("{}")).extracting(PartFinding::code).contains("other-model", "field", "category-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{|not-json", "{} {}|not-json", "[[[[[[[[[[[[[[[[[[[[[|not-json", "''|not-json", "[]|not-json"})
    void refusesWhatIsNoJson(String text, String code) {
        assertThat(findings(text)).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo(code));
    }

    @Test
    void refusesWhatIsLongerThanItReads() {
        String atMost = HEAD + " ".repeat(500_000 - HEAD.length());

        assertThat(read(atMost).version()).isEqualTo("2026-11-28-1");
        assertThat(findings(atMost + " ")).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo("too-large"));
    }

    private static List<PartFinding> findings(String text) {
        return catchThrowableOfType(TextHeadRefused.class, () -> read(text)).partFindings();
    }

    private static TextHead read(String text) {
        return new TextHeadReader(List.of(category("dust.site"), category("dust.road"))).read(text);
    }

    private static Category category(String code) {
        Branch dust = new Branch(new CategoryCode("dust"), "扬尘", "Dust");
        return new Category(new CategoryCode(code), code, code, dust, Optional.empty(), false);
    }

    /** Half floats, little endian: 0x7c00 is infinite. */
    private static String weights(int count, byte high) {
        byte[] bytes = new byte[count * Short.BYTES];
        bytes[1] = high;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
