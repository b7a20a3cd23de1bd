package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.platform.text.SanitizedText;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number as a switchboard or a person wrote it. Of several the first is taken.
 *
 * @param number as the platform writes it: 13800138000, 023-62800000, 023-62800000-802; null where none could be read
 * @param said what was said, where the number is not all of it
 */
record Telephone(@Nullable String number, @Nullable String said, OrderWarning.@Nullable Kind warning) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String COUNTRY = "CN";
    private static final int COUNTRY_CODE = 86;
    private static final int SHORTEST_WITH_AREA = 11;
    private static final Telephone NONE = new Telephone(null, null, null);

    private static final String EXTENSION = "\\s*(?:-|转|分机号?|ext[.]?|x|#|\\*)++\\s*(\\d{1,5})(?!\\d)";
    private static final Pattern WITH_EXTENSION = Pattern.compile(
            "(.*?0?\\d{2,3}[) -]*\\d{3,4}[ -]?\\d{4})" + EXTENSION + "(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Without area code: of the city of the district. */
    private static final Pattern LOCAL = Pattern.compile(
            "([2-9]\\d{2,3})[ -]?(\\d{4})(?:" + EXTENSION + ")?(\\s*[^\\d\\s-].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** As Java writes a number that has all its digits; a spreadsheet shortens more. */
    private static final Pattern MOBILE_WITH_EXPONENT = Pattern.compile("1[.]\\d{10}E10");

    private static final Pattern SOMETHING_SAID = Pattern.compile("[\\p{L}\\p{N}]");

    static Telephone read(String given) {
        String plain = plain(given);
        if (plain.isEmpty()) {
            return NONE;
        }
        Matcher local = LOCAL.matcher(plain);
        if (local.matches()) {
            String extension = local.group(3) == null ? "" : "-" + local.group(3);
            return of(local.group(1) + local.group(2) + extension, local.group(4) == null, plain);
        }
        Matcher extended = WITH_EXTENSION.matcher(plain);
        if (extended.matches()) {
            Telephone main = first(extended.group(1));
            boolean all = main.warning() == null && extended.group(3).isBlank();
            if (main.number() != null && main.number().startsWith("0") && all) {
                return of(main.number() + "-" + extended.group(2), true, plain);
            }
            if (main.number() != null) {
                return of(main.number(), false, plain);
            }
        }
        return first(plain);
    }

    /** Whether a text is a telephone number with its area code, or a mobile number, and nothing else. */
    static boolean isOne(String text) {
        // Cheap for an address that is one.
        if (text.codePoints().anyMatch(Character::isLetter)) {
            return false;
        }
        Telephone read = read(text);
        return read.number() != null && read.said() == null && read.number().length() >= SHORTEST_WITH_AREA;
    }

    private static String plain(String given) {
        String plain = Normalizer.normalize(SanitizedText.of(given), Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}·•_]", "-")
                .replaceAll("^['‘’`]+|[.]0+$", "")
                .strip();
        return MOBILE_WITH_EXPONENT.matcher(plain).matches() ? new BigDecimal(plain).toPlainString() : plain;
    }

    private static Telephone first(String plain) {
        return StreamSupport.stream(
                        NUMBERS.findNumbers(plain, COUNTRY, Leniency.VALID, Long.MAX_VALUE)
                                .spliterator(),
                        false)
                .filter(match -> match.number().getCountryCode() == COUNTRY_CODE)
                .findFirst()
                .map(match -> of(plain, match))
                .orElseGet(() -> new Telephone(null, plain, OrderWarning.Kind.PHONE_UNCLEAR));
    }

    private static Telephone of(String plain, PhoneNumberMatch match) {
        String rest = plain.substring(0, match.start()) + plain.substring(match.end());
        boolean all =
                !match.number().hasExtension() && !SOMETHING_SAID.matcher(rest).find();
        return of(written(match.number()), all, plain);
    }

    private static Telephone of(String number, boolean all, String plain) {
        return all ? new Telephone(number, null, null) : new Telephone(number, plain, OrderWarning.Kind.PHONE_AND_MORE);
    }

    private static String written(PhoneNumber number) {
        String digits = NUMBERS.getNationalSignificantNumber(number);
        int area = NUMBERS.getLengthOfGeographicalAreaCode(number);
        return area == 0 ? digits : "0" + digits.substring(0, area) + "-" + digits.substring(area);
    }

    @Override
    public String toString() {
        return "Telephone[masked]";
    }
}
