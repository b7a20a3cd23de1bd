package cn.huiyin.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

class CursorTest {

    @Property
    void readsWhatItWrote(
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long millis,
            @ForAll @NotEmpty @AlphaChars @Chars({'~', '-', '南', '坪'}) String id) {
        Cursor cursor = new Cursor(Instant.ofEpochMilli(millis), id);

        assertThat(Cursor.parse(cursor.encode())).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @Example
    void refusesWhatNoPageGave() {
        refuses("not base64!");
        refuses(encoded("no separator"));
        refuses(encoded("~id"));
        refuses(encoded("12~"));
        refuses(encoded("x~id"));
        refuses(encoded("99999999999999999999~id"));
        refuses("");
    }

    private static void refuses(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(text));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
