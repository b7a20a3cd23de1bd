package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.stereotype.Component;

/**
 * Query codes 查询码: ten characters that open one case to whoever holds the receipt. Derived from the number with a
 * secret key, so no code is stored anywhere and a repeated request gets the same one.
 *
 * <p>Ten of 32 characters are 2^50 codes. The gateway allows an address 43,200 wrong codes a day, 2,880 of them for one
 * number. From a thousand addresses, to open any of 50,000 cases with a probability of one half takes 260 days, a
 * certain one half a million years. So no number needs a lock, by which anybody could lock a citizen out. Earlier
 * receipts have the first six characters alone; wrong codes of that length count against their number too.
 */
@Component
public class QueryCodes {

    /** Without 0, O, 1 and I, which are easily confused. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** The gateway's limits know it too. */
    private static final int LENGTH = 10;

    private static final int SHORT_LENGTH = 6;

    private final String key;
    private final ShortQueryCodes shortCodes;

    QueryCodes(IntakeSettings settings, ShortQueryCodes shortCodes) {
        key = settings.queryCodeKey();
        this.shortCodes = shortCodes;
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
        String given = code.replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
        String right = codeOf(number);
        if (given.length() == SHORT_LENGTH && shortCodes.wereHandedOutWith(number)) {
            right = right.substring(0, SHORT_LENGTH);
        }
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
