package cn.huiyin.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeaderValuesTest {

    /** As in the library's firewalls. */
    private static final Predicate<String> LIBRARY =
            Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*").asMatchPredicate();

    @Test
    void allowsTheSameCharactersAsTheLibrary() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(character -> HeaderValues.acceptable(character) != LIBRARY.test(character)))
                .isEmpty();
    }

    @Test
    void acceptsAHeaderThatIsNotSent() {
        assertThat(HeaderValues.acceptable(null)).isTrue();
    }

    @Test
    void looksAtEveryCharacter() {
        assertThat(HeaderValues.acceptable("")).isTrue();
        assertThat(HeaderValues.acceptable("text/html;q=0.8\t投诉 😀")).isTrue();
        assertThat(HeaderValues.acceptable("\na")).isFalse();
        assertThat(HeaderValues.acceptable("a\n")).isFalse();
        assertThat(HeaderValues.acceptable("a\u0000b")).isFalse();
        assertThat(HeaderValues.acceptable("😀\u007f")).isFalse();
    }
}
