package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.Keyword;
import cn.huiyin.dispatch.district.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much each keyword counts in one text: its weight, more when it occurs again and more when it stands in the title.
 */
final class KeywordScores {

    /** Added for the title, where most citizens name the matter. */
    private static final double TITLE_BONUS = 0.8;

    private KeywordScores() {}

    /**
     * A keyword that was found.
     *
     * @param strength weight times 1 to 2.8
     * @param words the words that stood in the text
     * @param sentences where they stood
     */
    record Hit(Keyword keyword, double strength, List<String> words, Set<Integer> sentences) {

        boolean isAt(CategoryCode node) {
            return keyword.node().filter(node::equals).isPresent();
        }

        boolean meets(Hit other) {
            return !Collections.disjoint(sentences, other.sentences);
        }
    }

    static List<Hit> of(Sentences sentences, Lexicon lexicon) {
        List<Hit> hits = new ArrayList<>();
        for (Keyword keyword : lexicon.keywords()) {
            hit(keyword, sentences).ifPresent(hits::add);
        }
        return hits;
    }

    private static Optional<Hit> hit(Keyword keyword, Sentences sentences) {
        Set<String> seen = new HashSet<>();
        List<String> words = new ArrayList<>();
        Set<Integer> at = new HashSet<>();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            List<String> found = sentences.wordsOf(keyword.parts(), sentence);
            if (!found.isEmpty()) {
                at.add(sentence);
                found.stream().filter(seen::add).forEach(words::add);
            }
        }
        if (at.isEmpty()) {
            return Optional.empty();
        }
        boolean inTitle = at.stream().anyMatch(sentences::isTitle);
        return Optional.of(new Hit(keyword, keyword.weight() * emphasis(at.size(), inTitle), words, at));
    }

    private static double emphasis(int times, boolean inTitle) {
        double repeated = 2 - Math.pow(0.5, times - 1.0);
        return inTitle ? repeated + TITLE_BONUS : repeated;
    }
}
