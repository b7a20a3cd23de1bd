package cn.huiyin.contracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The signature of the hotline's calls: hexadecimal HMAC-SHA256 over time, method, path with query, and the SHA-256 of
 * the body, each on a line. A copied signature fits no other body, and after five minutes nothing; within them it repeats
 * the same orders, which makes no second case.
 */
public final class HotlineSignature {

    /** The header with the time of the call, in epoch seconds. */
    public static final String TIMESTAMP = "Huiyin-Timestamp";

    public static final String SIGNATURE = "Huiyin-Signature";

    /** How far the caller's clock may be away from ours, either way. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private final String secret;
    private final InstantSource time;

    /** @param secret shared by the hotline and the platform */
    public HotlineSignature(String secret, InstantSource time) {
        this.secret = secret;
        this.time = time;
    }

    /**
     * The two headers of a call that is made now.
     *
     * @param target path and query as they are sent
     * @param bodyDigest SHA-256 of the body, hexadecimal, lower case
     */
    public Map<String, String> headers(String method, String target, String bodyDigest) {
        String timestamp = String.valueOf(time.instant().getEpochSecond());
        return Map.of(TIMESTAMP, timestamp, SIGNATURE, sign(timestamp, method, target, bodyDigest));
    }

    /** Whether a call of this time, in epoch seconds, may still be taken. */
    public boolean timely(String timestamp) {
        try {
            Duration away = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), time.instant());
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
    public boolean fits(String signature, String timestamp, String method, String target, String bodyDigest) {
        String expected = sign(timestamp, method, target, bodyDigest);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a text, hexadecimal. */
    public static String digest(String body) {
        return DigestUtils.sha256Hex(body);
    }

    /** SHA-256 of a file, hexadecimal; the file is streamed. */
    public static String digest(Path file) throws IOException {
        return new DigestUtils("SHA-256").digestAsHex(file);
    }

    private String sign(String timestamp, String method, String target, String bodyDigest) {
        // A new one for each: it is not safe for several threads.
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret)
                .hmacHex(String.join("\n", timestamp, method, target, bodyDigest));
    }
}
