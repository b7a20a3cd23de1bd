package cn.huiyin.dispatch.district;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Finds place names in typed text: exact ones, then names with one wrong character, then names in Latin letters. */
final class NameFinder {

    private final WordIndex exact;
    private final MisspelledNames nearMisses;
    private final LatinNames latin;

    NameFinder(Collection<String> names, Pronunciations sounds) {
        this.exact = new WordIndex(names);
        this.nearMisses = new MisspelledNames(names, sounds);
        this.latin = new LatinNames(names, sounds);
    }

    /**
     * A name and its position in the text.
     *
     * @param name as the gazetteer has it
     * @param written as it was typed
     * @param start where it begins in the plain text; -1 for a name in Latin letters
     * @param end exclusive
     */
    record Spotted(String name, String written, int start, int end) {

        boolean asWritten() {
            return name.equals(written);
        }
    }

    /** In the order of the text; where names overlap, an exact one takes precedence. */
    List<Spotted> in(String typed) {
        String plain = ComparableText.of(typed);
        BitSet taken = new BitSet(plain.length());
        List<Spotted> found = new ArrayList<>();
        for (WordIndex.Find find : exact.in(plain)) {
            taken.set(find.start(), find.end());
            found.add(new Spotted(find.word(), find.word(), find.start(), find.end()));
        }
        found.addAll(nearMisses.in(plain, taken));
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        found.addAll(latin.in(typed));
        return found;
    }
}
