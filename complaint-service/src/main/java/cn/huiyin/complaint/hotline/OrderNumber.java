package cn.huiyin.complaint.hotline;

import cn.huiyin.platform.text.SanitizedText;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of an order as exports write it. */
final class OrderNumber {

    private static final int LONGEST = 100;
    private static final Pattern SHORTENED = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{2}", Pattern.CASE_INSENSITIVE);
    /** E.g. 2026-11 or 11-24, which a spreadsheet takes for a day. */
    private static final Pattern MADE_A_DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?|\\d{2}:\\d{2}(:\\d{2})?");

    private static final Pattern LABELLED = Pattern.compile("([\\p{L} ]+):(.+)", Pattern.DOTALL);
    private static final Pattern IN_GROUPS = Pattern.compile("\\d+(\\s+\\d+)+");
    private static final Pattern MARKED_AS_TEXT = Pattern.compile("['‘’`]+(.*)|=\"(.*)\"");

    /** A spreadsheet keeps 15 digits and makes the others zero. */
    private static final Pattern MAYBE_ZEROED = Pattern.compile("\\d{15}0+");

    private static final Pattern LONG_DIGITS = Pattern.compile("\\d{16,}");

    private OrderNumber() {}

    static String read(String given) throws WrongValue {
        String number = plain(given);
        if (AbsentValue.is(number)) {
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
        if (MADE_A_DATE.matcher(number).matches()) {
            throw new WrongValue(
                    "number-made-a-date",
                    "orderNumber: \"%s\" was made a date by a spreadsheet (expected: the number, as text)"
                            .formatted(number));
        }
        return number;
    }

    /** Without marks for "text", such as an apostrophe, without a label, and in half-width characters. */
    static String plain(String given) {
        String number = Normalizer.normalize(SanitizedText.of(given), Normalizer.Form.NFKC)
                .strip();
        Matcher marked = MARKED_AS_TEXT.matcher(number);
        if (marked.matches()) {
            number = (marked.group(1) == null ? marked.group(2) : marked.group(1)).strip();
        }
        Matcher labelled = LABELLED.matcher(number);
        if (labelled.matches() && OrderField.ORDER_NUMBER.isCalled(labelled.group(1))) {
            number = labelled.group(2).strip();
        }
        return IN_GROUPS.matcher(number).matches() ? number.replaceAll("\\s", "") : number;
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
