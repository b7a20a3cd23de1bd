package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.stereotype.Component;

/**
 * Query codes 查询码: six characters that open one case to whoever holds the receipt. Derived from the number with a
 * secret key, so no code is stored anywhere and a repeated request gets the same one.
 *
 * <p>Six of 32 characters are 2^30 codes, and can be read out on the telephone. The gateway allows 60 wrong codes an
 * hour for one number, wherever they come from: to guess it with a probability of one half takes some 1,000 years. It
 * allows an address 300 in ten minutes for any numbers: to open any case with that probability takes some 47 years from
 * one address and 17 days from a thousand, which the count of wrong codes shows long before.
 */
@Component
public class QueryCodes {

    /** Without 0, O, 1 and I, which are easily confused. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;

    private final String key;

    QueryCodes(IntakeSettings settings) {
        key = settings.queryCodeKey();
    }

    public String codeOf(CaseNumber number) {
        // A new one for each: it is not safe for several threads.
        byte[] digest = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(number.value());
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(digest[i] & (ALPHABET.length() - 1)));
        }
        return code.toString();
    }

    /** Compared in constant time; upper or lower case, spaces and hyphens do not matter. */
    public boolean opens(CaseNumber number, String code) {
        byte[] given =
                code.replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(codeOf(number).getBytes(StandardCharsets.UTF_8), given);
    }
}
