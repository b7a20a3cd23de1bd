package cn.huiyin.dispatch.district;

import java.text.Normalizer;
import java.util.Locale;

/** Normalises typed text for comparison: half-width, lower case, no blanks inside a line. */
public final class ComparableText {

    private ComparableText() {}

    /** Line breaks stay, since the first line of a complaint is its title. */
    public static String of(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Zs}\\t\\u200B\\uFEFF]+", "");
    }
}
