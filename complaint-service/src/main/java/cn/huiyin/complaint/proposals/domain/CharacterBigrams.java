package cn.huiyin.complaint.proposals.domain;

import java.util.HashSet;
import java.util.Set;

/**
 * Compares texts by the pairs of neighbouring characters that they share: the cosine of the two sets. Two characters, since
 * most Chinese words have two; three were tried and told fewer pairs of reports apart.
 */
public final class CharacterBigrams implements TextSimilarity {

    private static final int LENGTH = 2;

    @Override
    public double of(String one, String other) {
        Set<String> ofOne = in(one);
        Set<String> ofOther = in(other);
        if (ofOne.isEmpty() || ofOther.isEmpty()) {
            return 0;
        }
        long shared = ofOne.stream().filter(ofOther::contains).count();
        return shared / Math.sqrt((double) ofOne.size() * ofOther.size());
    }

    private static Set<String> in(String text) {
        String plain = SourceNames.plain(text);
        HashSet<String> found = new HashSet<>();
        for (int i = 0; i + LENGTH <= plain.length(); i++) {
            found.add(plain.substring(i, i + LENGTH));
        }
        return found;
    }
}
