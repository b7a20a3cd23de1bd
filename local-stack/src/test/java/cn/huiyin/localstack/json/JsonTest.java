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

    @Property
    void writesTextThatItReadsBackTheSame(@ForAll String text) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(text, List.of(text, 1, true));

        JsonValue read = Json.read(Json.write(document));

        assertThat(read.get(text).items().getFirst().textOrEmpty()).isEqualTo(text);
    }

    @Test
    void writesWhatItHasReadAsAPartOfMore() {
        assertThat(Json.write(Map.of("place", Json.read("{\"lat\":29.5}")))).isEqualTo("{\"place\":{\"lat\":29.5}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\":1,}", "tru", "1 2", "{a:1}"})
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
