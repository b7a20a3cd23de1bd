package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.Sign;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the signs of a text (see {@code Sign}) and the words that show them. */
final class SignReader {

    private static final int WORDS_SHOWN = 4;

    private SignReader() {}

    /** The words of each sign that was found, in the order of the pack. */
    static Map<String, Set<String>> in(Sentences sentences, Lexicon lexicon) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Sign sign : lexicon.signs()) {
            for (int sentence = 0; sentence < sentences.count(); sentence++) {
                List<String> words = sentences.wordsOf(sign.parts(), sentence);
                if (!words.isEmpty()) {
                    found.computeIfAbsent(sign.code(), unseen -> new LinkedHashSet<>())
                            .addAll(words);
                }
            }
        }
        return found;
    }

    /** What decision tables can ask for: the signs, and the word sets of which a word stands in the text. */
    static Set<String> names(Sentences sentences, Lexicon lexicon) {
        Set<String> names = new TreeSet<>(in(sentences, lexicon).keySet());
        lexicon.sets().stream()
                .filter(set -> sentences.first(lexicon.set(set)).isPresent())
                .forEach(names::add);
        return names;
    }

    static List<Reason> reasons(Sentences sentences, Lexicon lexicon) {
        return in(sentences, lexicon).entrySet().stream()
                .map(sign -> Reason.of(ReasonCode.TEXT_SIGN)
                        .with("sign", sign.getKey())
                        .with(
                                "words",
                                sign.getValue().stream().limit(WORDS_SHOWN).toList()))
                .toList();
    }
}
