package cn.huiyin.dispatch.district;

import java.util.List;
import java.util.Set;

/**
 * Something that a text says besides its matter: that it was complained of before, that several people complain, that
 * somebody may come to harm.
 *
 * @param code names it in reasons and in decision tables
 * @param parts each a set of words of which one must stand in the sentence; all parts must meet in one sentence
 */
public record Sign(String code, List<Set<String>> parts) {

    /** @throws IllegalArgumentException without any word */
    public Sign {
        if (parts.isEmpty() || parts.stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("sign: no words (expected: at least one)");
        }
        parts = parts.stream().map(Set::copyOf).toList();
    }
}
