package cn.huiyin.complaint.hotline;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the signature of a call: hexadecimal HMAC-SHA256 over time, method, path with query, and the SHA-256 of the
 * body, each on a line. A copied signature fits no other body, and after five minutes nothing; within them it repeats the
 * same orders, which makes no second case.
 */
final class HotlineSignature {

    /** How far the caller's deadline may be away from ours, either way. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final InstantSource time;

    HotlineSignature(String secret, InstantSource time) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.time = time;
    }

    /** Whether a call of this time, in epoch seconds, may still be taken. */
    boolean timely(String timestamp) {
        try {
            var away = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), time.instant());
            return away.abs().compareTo(WINDOW) <= 0;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /**
     * Whether the signature is that of this call; compared in constant time.
     *
     * @param target path and query as they were sent
     * @param bodyDigest SHA-256 of the body, hexadecimal, lower case
     */
    boolean fits(String signature, String timestamp, String method, String target, String bodyDigest) {
        var expected = hmac(String.join("\n", timestamp, method, target, bodyDigest));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", impossible);
        }
    }
}
