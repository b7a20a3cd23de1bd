package cn.huiyin.dispatch.district;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words in a complaint that speak for a node of the taxonomy.
 *
 * @param node the node it speaks for or against; absent for signs that the matter is none of ours
 * @param parts each a set of words of which one must stand in the sentence; all parts must meet in one sentence
 * @param weight how specific the sign is: about 1 for a hint, 5 for a proof, below 0 for a sign against
 */
public record Keyword(Optional<CategoryCode> node, List<Set<String>> parts, double weight) {

    /** @throws IllegalArgumentException without any word, or with weight 0 */
    public Keyword {
        if (parts.isEmpty() || parts.stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("keyword: no words (expected: at least one)");
        }
        if (weight == 0 || !Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight: " + weight + " (expected: a number other than 0)");
        }
        parts = parts.stream().map(Set::copyOf).toList();
    }
}
