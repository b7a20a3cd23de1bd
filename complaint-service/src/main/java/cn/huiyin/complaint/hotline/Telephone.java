package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.platform.text.TypedText;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
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
    private static final Telephone NONE = new Telephone(null, null, null);

    private static final Set<String> NO_NUMBER =
            Set.of(("- -- / \\ 0 无 暂无 没有 无电话 未提供 未留 未填 未知 不详 不提供 拒绝提供 匿名 保密 空" + " null none n/a na nil #n/a undefined")
                    .split(" "));

    private static final Pattern WITH_EXTENSION = Pattern.compile(
            "(.*?0?\\d{2,3}[) -]*\\d{3,4}[ -]?\\d{4})\\s*(?:-|转|分机号?|ext[.]?|x|#|\\*)++\\s*(\\d{1,5})",
            Pattern.CASE_INSENSITIVE);

    /** Without area code: of the city of the district. */
    private static final Pattern LOCAL = Pattern.compile(
            "([2-9]\\d{2,3})[ -]?(\\d{4})(?:\\s*(?:-|转|分机号?|ext[.]?|x|#|\\*)++\\s*(\\d{1,5}))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOMETHING_SAID = Pattern.compile("[\\p{L}\\p{N}]");

    static Telephone read(String given) {
        String plain = plain(given);
        if (plain.isEmpty() || NO_NUMBER.contains(plain.toLowerCase(Locale.ROOT))) {
            return NONE;
        }
        Matcher local = LOCAL.matcher(plain);
        if (local.matches()) {
            String behind = local.group(3) == null ? "" : "-" + local.group(3);
            return new Telephone(local.group(1) + local.group(2) + behind, null, null);
        }
        Matcher extension = WITH_EXTENSION.matcher(plain);
        if (extension.matches()) {
            Telephone main = first(extension.group(1));
            if (main.warning() == null && main.number() != null && main.number().startsWith("0")) {
                return new Telephone(main.number() + "-" + extension.group(2), null, null);
            }
        }
        return first(plain);
    }

    private static String plain(String given) {
        return Normalizer.normalize(TypedText.of(given), Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("^['‘’`]+|[.]0+$", "")
                .strip();
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
        return SOMETHING_SAID.matcher(rest).find()
                ? new Telephone(written(match.number()), plain, OrderWarning.Kind.PHONE_AND_MORE)
                : new Telephone(written(match.number()), null, null);
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
