package cn.huiyin.platform.masking;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as a reader of numbers sees it: without characters that nobody can see, and with digits, letters and signs of all
 * widths and shapes in their ASCII form; numerals in words, spoken ones too, where seven or more stand together. Remembers
 * where each character stood.
 */
final class PlainText {

    /** A numeral and the digit that it is at the same place of {@link #DIGITS}; 幺, 拐, 勾 and 洞 are said on the telephone. */
    private static final String NUMERALS = "零〇洞一幺壹二两贰三叁四肆五伍六陆七柒拐八捌九玖勾";

    private static final String DIGITS = "0001112223344556677788999";
    private static final Pattern RUN =
            Pattern.compile("[\\d%1$s](?:[-\\s._·,、]{0,2}[\\d%1$s]){6,}+".formatted(NUMERALS));

    private final String text;
    private final int[] origins;

    private PlainText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static PlainText of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] origins = new int[original.length() + 1];
        for (int at = 0; at < original.length(); ) {
            int c = original.codePointAt(at);
            int width = Character.charCount(c);
            String shown = isUnseen(c) ? "" : shape(c);
            for (int i = 0; i < shown.length(); i++) {
                origins[plain.length()] = at + (shown.length() == width ? i : 0);
                plain.append(shown.charAt(i));
            }
            at += width;
        }
        origins[plain.length()] = original.length();
        return new PlainText(RUN.matcher(plain).replaceAll(run -> inDigits(run.group())), origins);
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

    /** Where this character stands in the original; for the end of the text, its end. */
    int origin(int at) {
        return origins[at];
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** One character for one character, never longer than the original, so that the places fit. */
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
