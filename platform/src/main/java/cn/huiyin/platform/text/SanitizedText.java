package cn.huiyin.platform.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Typed text without invisible characters. Control characters but line ends and tabs, direction marks and other format
 * characters, and halves of characters (unpaired surrogates) are left out; line ends are {@code \n}; the ends are
 * stripped of space. What has no visible character at all is empty. Every character that can be seen stays, also an
 * emoji that is joined from several.
 */
public final class SanitizedText {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\\x{85}\\x{2028}\\x{2029}]");
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_VARIATION = 0xFE0F;

    /**
     * Letters and symbols by their Unicode category that are invisible all the same: the fillers of Hangul and the
     * empty pattern of Braille.
     */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private SanitizedText() {}

    public static String of(String text) {
        String kept = text.codePoints().allMatch(SanitizedText::isPlain) ? text : withoutUnseen(text);
        if (kept.codePoints().noneMatch(SanitizedText::isVisible)) {
            return "";
        }
        return strip(kept);
    }

    /** The same; null for what is empty then. */
    public static @Nullable String orNull(@Nullable String text) {
        String plain = text == null ? "" : of(text);
        return plain.isEmpty() ? null : plain;
    }

    private static String withoutUnseen(String text) {
        int[] typed = LINE_ENDS.matcher(text).replaceAll("\n").codePoints().toArray();
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < typed.length; i++) {
            if (isPlain(typed[i]) || joinsEmoji(typed, i)) {
                kept.appendCodePoint(typed[i]);
            }
        }
        return kept.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    /** A family or a profession consists of several emoji with joiners between them. */
    private static boolean joinsEmoji(int[] text, int at) {
        return text[at] == ZERO_WIDTH_JOINER
                && at > 0
                && at + 1 < text.length
                && (Character.isEmoji(text[at - 1]) || text[at - 1] == EMOJI_VARIATION)
                && Character.isEmoji(text[at + 1]);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.UNASSIGNED -> false;
            default -> isPlain(c) && !isSpace(c) && !BLANK_LETTERS.contains(c);
        };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
