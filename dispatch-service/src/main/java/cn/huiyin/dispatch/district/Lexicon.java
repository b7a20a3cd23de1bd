package cn.huiyin.dispatch.district;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of the pack: keywords of categories, named word sets that rules refer to (night, school …), and signs. */
public final class Lexicon {

    private final List<Keyword> keywords;
    private final List<Sign> signs;
    private final Map<String, Set<String>> sets;
    private final WordIndex index;

    public Lexicon(List<Keyword> keywords, Map<String, Set<String>> sets, List<Sign> signs) {
        this.signs = List.copyOf(signs);
        this.keywords = List.copyOf(keywords);
        this.sets = Map.copyOf(sets);
        this.index = new WordIndex(Stream.of(
                        keywords.stream().flatMap(keyword -> keyword.parts().stream()),
                        signs.stream().flatMap(sign -> sign.parts().stream()),
                        sets.values().stream())
                .flatMap(Function.identity())
                .flatMap(Set::stream)
                .collect(toSet()));
    }

    public List<Keyword> keywords() {
        return keywords;
    }

    public List<Sign> signs() {
        return signs;
    }

    /** The names of all sets. */
    public Set<String> sets() {
        return sets.keySet();
    }

    /** The names of all sets and signs, which decision tables may ask for. */
    public Set<String> signNames() {
        return Stream.concat(sets.keySet().stream(), signs.stream().map(Sign::code))
                .collect(toSet());
    }

    /** Empty when the pack has no set of that name. */
    public Set<String> set(String name) {
        return sets.getOrDefault(name, Set.of());
    }

    /** Every word of the lexicon in a text, the longest at each position. */
    public List<WordIndex.Find> findIn(String plainText) {
        return index.in(plainText);
    }
}
