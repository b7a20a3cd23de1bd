package cn.huiyin.complaint.cases.related;

import cn.huiyin.complaint.cases.domain.AreaCode;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Blind index of telephone numbers: a keyed hash of the number as E.164 writes it. The same number has the same hash
 * however it was written; without the key a hash says nothing, and there are too few numbers for a hash without one.
 */
@Component
class CallerIndex {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String COUNTRY = "CN";

    /** 32 hexadecimal characters: 16 bytes, so that no two numbers have the same hash. */
    private static final int LENGTH = 32;

    /** A landline with an extension, which is cut off: the calling number does not show it. */
    private static final Pattern EXTENSION = Pattern.compile("(.*\\d{7,8})[- ]\\d{1,5}");

    /** A landline without its area code, which is then that of the district. */
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");

    private final String key;
    private final String areaCode;

    CallerIndex(RelatedSettings settings, AreaCode district) {
        key = settings.indexKey();
        areaCode = district.value();
    }

    /** @return empty for what is no telephone number */
    Optional<String> of(@Nullable String phone) {
        return phone == null ? Optional.empty() : inFull(phone).map(this::hash);
    }

    /** The number as E.164 writes it, e.g. {@code +8613800138000}. */
    Optional<String> inFull(String phone) {
        String plain = Normalizer.normalize(phone, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .strip();
        Matcher extension = EXTENSION.matcher(plain);
        String main = extension.matches() ? extension.group(1) : plain;
        String digits = main.replaceAll("[ -]", "");
        try {
            PhoneNumber number = NUMBERS.parse(LOCAL.matcher(digits).matches() ? areaCode + digits : main, COUNTRY);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private String hash(String number) {
        // A new one for each: it is not safe for several threads.
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(number).substring(0, LENGTH);
    }
}
