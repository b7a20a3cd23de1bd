package cn.huiyin.sourcenames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Finds what the expression finds. */
class NamesBeforeTest {

    private static final int LONGEST = 5;
    private static final Pattern EXPRESSION = Pattern.compile("([\\p{IsHan}A-Za-z0-9]{2,5}?)(花园|园|工地|路)");
    private static final NamesBefore NAMES = new NamesBefore(List.of("花园", "园", "工地", "路"), LONGEST);

    @Test
    void takesTheShortestNameFromTheFirstPlaceThatHasOne() {
        assertThat(names("云栖花园旁边的工地，南坪西路")).containsExactly("云栖", "旁边的", "南坪西");
        assertThat(names("花园")).isEmpty();
        assertThat(names("一二三四五六花园")).containsExactly("二三四五六");
    }

    @Property(tries = 2000)
    void findsWhatTheExpressionFinds(@ForAll("texts") String text) {
        assertThat(NAMES.in(text))
                .isEqualTo(EXPRESSION
                        .matcher(text)
                        .results()
                        .map(found -> new NamesBefore.Found(
                                found.group(1), found.group(2), text.codePointCount(0, found.end())))
                        .toList());
    }

    private static List<String> names(String text) {
        return NAMES.in(text).stream().map(NamesBefore.Found::name).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("云", "栖", "花", "园", "工", "地", "路", "，", "a", "Z", "9", " ", "々", "\uD840\uDC00", "é")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
