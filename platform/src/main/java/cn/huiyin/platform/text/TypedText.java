package cn.huiyin.platform.text;

import org.jspecify.annotations.Nullable;

/**
 * Typed text without what nobody typed: control characters but line ends and tabs are left out, line ends are
 * {@code \n}, and the ends are stripped of space. Every character that can be seen stays.
 */
public final class TypedText {

    private TypedText() {}

    public static String of(String text) {
        var plain = text;
        if (text.chars().anyMatch(TypedText::isUnseen)) {
            var kept = new StringBuilder(text.length());
            text.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .chars()
                    .filter(c -> !isUnseen(c))
                    .forEach(c -> kept.append((char) c));
            plain = kept.toString();
        }
        return plain.strip();
    }

    /** The same; null for what is empty then. */
    public static @Nullable String orNull(@Nullable String text) {
        var plain = text == null ? "" : of(text);
        return plain.isEmpty() ? null : plain;
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
