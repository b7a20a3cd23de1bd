package cn.huiyin.complaint.proposals.domain;

import java.util.HashSet;
import java.util.Set;

/**
 * Recognises a text that was copied for another source: beginning and end are the same, and the part between them, as
 * long as a name, is entirely different.
 */
final class CopiedText {

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 12;
    private static final double LEAST_SAME = 0.6;

    private CopiedText() {}

    /** Of texts without punctuation and spaces. */
    static boolean namesAnother(String plain, String otherPlain) {
        int shorter = Math.min(plain.length(), otherPlain.length());
        int before = 0;
        while (before < shorter && plain.charAt(before) == otherPlain.charAt(before)) {
            before++;
        }
        int behind = 0;
        while (behind < shorter - before
                && plain.charAt(plain.length() - 1 - behind) == otherPlain.charAt(otherPlain.length() - 1 - behind)) {
            behind++;
        }
        String part = plain.substring(before, plain.length() - behind);
        String otherPart = otherPlain.substring(before, otherPlain.length() - behind);
        return isName(part)
                && isName(otherPart)
                && before + behind >= LEAST_SAME * shorter
                && nothingInCommon(part, otherPart);
    }

    private static boolean isName(String part) {
        return part.length() >= SHORTEST_NAME && part.length() <= LONGEST_NAME;
    }

    private static boolean nothingInCommon(String part, String otherPart) {
        Set<Integer> characters = new HashSet<>();
        part.chars().forEach(characters::add);
        return otherPart.chars().noneMatch(characters::contains);
    }
}
