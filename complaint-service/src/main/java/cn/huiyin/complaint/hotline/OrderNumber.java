package cn.huiyin.complaint.hotline;

import cn.huiyin.platform.text.TypedText;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of an order as exports write it. */
final class OrderNumber {

    private static final int LONGEST = 100;
    private static final Pattern SHORTENED = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED_AS_TEXT = Pattern.compile("['‘’`]+(.*)|=\"(.*)\"");

    /** A spreadsheet keeps 15 digits and makes the others zero. */
    private static final Pattern MAYBE_ZEROED = Pattern.compile("\\d{15}0+");

    private static final Pattern LONG_DIGITS = Pattern.compile("\\d{16,}");

    private OrderNumber() {}

    static String read(String given) throws WrongValue {
        String number = plain(given);
        if (number.isEmpty()) {
            throw new WrongValue("number-missing", "orderNumber: empty (expected: the number of the order)");
        }
        if (number.length() > LONGEST) {
            throw new WrongValue(
                    "number-too-long",
                    "orderNumber: %d characters (expected: <= %d)".formatted(number.length(), LONGEST));
        }
        if (SHORTENED.matcher(number).matches()) {
            throw new WrongValue(
                    "number-shortened",
                    "orderNumber: \"%s\" was shortened by a spreadsheet (expected: all digits, as text)"
                            .formatted(number));
        }
        return number;
    }

    /** Without marks for "text", such as an apostrophe, and in half-width characters. */
    static String plain(String given) {
        String typed =
                Normalizer.normalize(TypedText.of(given), Normalizer.Form.NFKC).strip();
        Matcher marked = MARKED_AS_TEXT.matcher(typed);
        if (!marked.matches()) {
            return typed;
        }
        return (marked.group(1) == null ? marked.group(2) : marked.group(1)).strip();
    }

    /** Whether it has more digits than a spreadsheet keeps. */
    static boolean isLong(String number) {
        return LONG_DIGITS.matcher(number).matches();
    }

    /** Whether its last digits may have been replaced by zeros in a spreadsheet. */
    static boolean maybeZeroed(String number) {
        return MAYBE_ZEROED.matcher(number).matches();
    }
}
