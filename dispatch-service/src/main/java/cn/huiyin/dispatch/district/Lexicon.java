package cn.huiyin.dispatch.district;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the pack: signs for categories, and named sets of words that rules refer to (night, school …). */
public final class Lexicon {

    private final List<Keyword> keywords;
    private final Map<String, Set<String>> sets;
    private final WordIndex index;

    public Lexicon(List<Keyword> keywords, Map<String, Set<String>> sets) {
        this.keywords = List.copyOf(keywords);
        this.sets = Map.copyOf(sets);
        this.index = new WordIndex(
                Stream.concat(keywords.stream().flatMap(keyword -> keyword.parts().stream()), sets.values().stream())
                        .flatMap(Set::stream)
                        .collect(toSet()));
    }

    public List<Keyword> keywords() {
        return keywords;
    }

    /** The names of all sets. */
    public Set<String> sets() {
        return sets.keySet();
    }

    /** Empty when the pack has no set of that name. */
    public Set<String> set(String name) {
        return sets.getOrDefault(name, Set.of());
    }

    /** Every word of the lexicon in a text, the longest at each spot. */
    public List<WordIndex.Find> findIn(String plainText) {
        return index.in(plainText);
    }
}
