package cn.huiyin.platform.masking;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text in which numbers can be searched: invisible characters are removed, digits, letters and punctuation of other
 * widths are in their ASCII form, and seven or more numerals in a row, as 幺三八, are digits. Each character knows its
 * place in the original.
 */
final class NormalizedText {

    /** The digit of each numeral is at the same index of {@link #DIGITS}. 幺, 拐, 勾 and 洞 are said on the telephone. */
    private static final String NUMERALS = "零〇洞一幺壹二两贰三叁四肆五伍六陆七柒拐八捌九玖勾";

    private static final String DIGITS = "0001112223344556677788999";
    private static final Pattern RUN =
            Pattern.compile("[\\d%1$s](?:[-\\s._·,、]{0,2}[\\d%1$s]){6,}+".formatted(NUMERALS));

    private final String text;
    private final int[] origins;

    private NormalizedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static NormalizedText of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        for (int at = 0; at < original.length(); ) {
            int c = original.codePointAt(at);
            int width = Character.charCount(c);
            String shown = isInvisible(c) ? "" : shape(c);
            for (int i = 0; i < shown.length(); i++) {
                origins[plain.length()] = at + (shown.length() == width ? i : 0);
                plain.append(shown.charAt(i));
            }
            at += width;
        }
        origins[plain.length()] = original.length();
        return new NormalizedText(RUN.matcher(plain).replaceAll(run -> inDigits(run.group())), origins);
    }

    private static String inDigits(String run) {
        StringBuilder digits = new StringBuilder(run);
        for (int i = 0; i < run.length(); i++) {
            int numeral = NUMERALS.indexOf(run.charAt(i));
            if (numeral >= 0) {
                digits.setCharAt(i, DIGITS.charAt(numeral));
            }
        }
        return digits.toString();
    }

    String text() {
        return text;
    }

    /** Index in the original of the character at this index; for the end of the text, the end of the original. */
    int origin(int at) {
        return origins[at];
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Never longer than the original character, so that the indexes fit. */
    private static String shape(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        if (c < 0x80 || Character.isIdeographic(c)) {
            return Character.toString(c);
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain : Character.toString(c);
    }
}
