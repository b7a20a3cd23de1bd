package cn.huiyin.localstack.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsAPathThroughADocument() {
        JsonValue read = Json.read("""
                {"items": [{"number": "N1", "count": 12.5e1, "open": true}, {"number": null}]}
                """);

        JsonValue first = read.get("items").items().getFirst();
        assertThat(first.get("number").textOrEmpty()).isEqualTo("N1");
        assertThat(first.get("count").number()).isEqualTo(125);
        assertThat(first.get("open").isTrue()).isTrue();
    }

    @Test
    void givesAnAbsentValueForWhatIsNotThere() {
        JsonValue absent = Json.read("{\"a\": null}").get("b").get("c");

        assertThat(absent.exists()).isFalse();
        assertThat(absent.textOrEmpty()).isEmpty();
        assertThat(absent.items()).isEmpty();
        assertThat(Json.read("{\"a\": null}").get("a").exists()).isFalse();
    }

    @Test
    void understandsEveryEscape() {
        assertThat(Json.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u56de\\ud83d\\ude00\"")
                        .textOrEmpty())
                .isEqualTo("\"\\/\b\f\n\r\t回😀");
    }

    @Property
    void writesTextThatItReadsBackTheSame(@ForAll String text) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(text, List.of(text, 1, true));

        JsonValue read = Json.read(Json.write(document));

        assertThat(read.get(text).items().getFirst().textOrEmpty()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,",
                "{\"a\"}",
                "{\"a\":1,}",
                "tru",
                "\"open",
                "\"\\x\"",
                "\"\\u12\"",
                "1 2",
                "-",
                "{a:1}",
                "\"\\uzzzz\""
            })
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesADocumentThatWouldExhaustTheStack() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("levels");
    }
}
