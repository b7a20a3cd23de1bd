package cn.huiyin.dispatch.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.huiyin.dispatch.district.ComparableText;
import cn.huiyin.dispatch.district.Lexicon;
import cn.huiyin.dispatch.district.WordIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of the lexicon that stand in a text, sentence by sentence; sentence 0 is the title. */
final class Sentences {

    private static final String ENDS = "。!?;\n…";
    private static final int SHORTEST_TITLE = 8;
    static final int LONGEST_TITLE = 80;

    /** Of a longer text the rest is one sentence: each is compared with every keyword. */
    static final int MOST = 400;

    private final List<Set<String>> words;

    private Sentences(List<Set<String>> words) {
        this.words = words;
    }

    static Sentences of(String text, Lexicon lexicon) {
        List<Set<String>> words = new ArrayList<>();
        for (String sentence : split(ComparableText.of(withTitleLine(text)))) {
            words.add(
                    lexicon.findIn(sentence).stream().map(WordIndex.Find::word).collect(toUnmodifiableSet()));
        }
        return new Sentences(List.copyOf(words));
    }

    int count() {
        return words.size();
    }

    Set<String> in(int sentence) {
        return words.get(sentence);
    }

    /** One word of each part, or none when a part is missing in the sentence. */
    List<String> wordsOf(List<Set<String>> parts, int sentence) {
        List<String> found = new ArrayList<>();
        for (Set<String> part : parts) {
            Optional<String> word = in(sentence).stream().filter(part::contains).min(Comparator.naturalOrder());
            if (word.isEmpty()) {
                return List.of();
            }
            found.add(word.get());
        }
        return found;
    }

    boolean isTitle(int sentence) {
        return sentence == 0;
    }

    /** The first of the words that stands anywhere in the text, in the order of the text. */
    Optional<String> first(Set<String> wanted) {
        return words.stream()
                .flatMap(sentence -> sentence.stream().filter(wanted::contains).sorted())
                .findFirst();
    }

    /** The first blank within the usual length of a title separates the title from the text that it was joined to. */
    private static String withTitleLine(String text) {
        for (int at = 0; at < Math.min(text.length(), LONGEST_TITLE); at++) {
            boolean blank = Character.isSpaceChar(text.charAt(at));
            if (text.charAt(at) == '\n' || blank && at < SHORTEST_TITLE) {
                return text;
            }
            if (blank) {
                return text.substring(0, at) + '\n' + text.substring(at + 1);
            }
        }
        return text;
    }

    private static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0 && sentences.size() < MOST - 1) {
                addUnlessBlank(sentences, text.substring(start, at));
                start = at + 1;
            }
        }
        addUnlessBlank(sentences, text.substring(start));
        return withShortTitle(sentences);
    }

    private static List<String> withShortTitle(List<String> sentences) {
        if (sentences.isEmpty() || sentences.getFirst().length() <= LONGEST_TITLE) {
            return sentences;
        }
        List<String> withTitle = new ArrayList<>();
        withTitle.add("");
        withTitle.addAll(sentences);
        return withTitle;
    }

    private static void addUnlessBlank(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence);
        }
    }
}
