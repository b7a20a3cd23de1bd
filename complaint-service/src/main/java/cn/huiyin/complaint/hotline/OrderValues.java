package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.platform.text.TypedText;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values of an order as exports write them. */
final class OrderValues {

    private static final int LONGEST_ORDER_NUMBER = 100;
    private static final Pattern SHORTENED = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS_IN_GROUPS = Pattern.compile("\\+?\\d[\\d -]*");
    private static final Pattern MOBILE = Pattern.compile("(\\+?86)?1\\d{10}");
    private static final Set<String> YES = Set.of("是", "yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("", "否", "no", "n", "false", "0");

    private OrderValues() {}

    static String orderNumber(String given) throws WrongValue {
        var number = TypedText.of(given);
        if (number.isEmpty()) {
            throw new WrongValue("orderNumber: empty (expected: the number of the order)");
        }
        if (number.length() > LONGEST_ORDER_NUMBER) {
            throw new WrongValue(
                    "orderNumber: %d characters (expected: <= %d)".formatted(number.length(), LONGEST_ORDER_NUMBER));
        }
        if (SHORTENED.matcher(number).matches()) {
            throw new WrongValue("orderNumber: \"%s\" was shortened by a spreadsheet (expected: all digits, as text)"
                    .formatted(number));
        }
        return number;
    }

    static Place place(@Nullable Double lon, @Nullable Double lat, String address) throws WrongValue {
        if ((lon == null) != (lat == null)) {
            throw new WrongValue("place: only one of lon and lat (expected: both or neither)");
        }
        return new Place(lon, lat, blankToNull(address));
    }

    static @Nullable Contact contact(String name, String phone, String email) {
        if (name.isBlank() && phone.isBlank() && email.isBlank()) {
            return null;
        }
        return new Contact(blankToNull(name), blankToNull(phone(phone)), blankToNull(email));
    }

    /** Normalises full-width digits, dashes, and mobile numbers written in groups. */
    static String phone(String given) {
        var plain = Normalizer.normalize(given, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .strip();
        if (!DIGITS_IN_GROUPS.matcher(plain).matches()) {
            return plain;
        }
        var digits = plain.replaceAll("[ -]", "");
        return MOBILE.matcher(digits).matches() ? digits : plain;
    }

    static @Nullable Double degrees(String name, String given) throws WrongValue {
        if (given.isBlank()) {
            return null;
        }
        try {
            return Double.valueOf(given.strip());
        } catch (NumberFormatException unreadable) {
            throw new WrongValue(name + ": not a number (expected: degrees, like 106.56)");
        }
    }

    static boolean yes(String name, String given) throws WrongValue {
        var word = given.strip().toLowerCase(java.util.Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (NO.contains(word)) {
            return false;
        }
        throw new WrongValue(name + ": neither yes nor no (expected: 是 or 否)");
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return TypedText.orNull(text);
    }
}
