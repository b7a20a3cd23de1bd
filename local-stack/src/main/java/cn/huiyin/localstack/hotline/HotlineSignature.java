package cn.huiyin.localstack.hotline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a call as the hotline does: HMAC-SHA256 over time, method, path with query, and the body's SHA-256. */
public final class HotlineSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    /** @param secret shared with the hotline */
    public HotlineSignature(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The two headers of a signed call.
     *
     * @param target path with query, as sent
     * @param bodyDigest {@link #digest} of the body
     */
    public Map<String, String> headers(Instant now, String method, String target, String bodyDigest) {
        String timestamp = String.valueOf(now.getEpochSecond());
        String signed = String.join("\n", timestamp, method, target, bodyDigest);
        return Map.of("Huiyin-Timestamp", timestamp, "Huiyin-Signature", hmac(signed));
    }

    /** SHA-256 of a text, in hexadecimal. */
    public static String digest(String body) {
        return HexFormat.of().formatHex(sha256().digest(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of a file, in hexadecimal; the file is streamed. */
    public static String digest(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(sink);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
