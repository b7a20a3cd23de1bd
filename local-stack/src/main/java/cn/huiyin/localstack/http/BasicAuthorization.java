package cn.huiyin.localstack.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The header by which a user and a password are sent. */
public final class BasicAuthorization {

    private BasicAuthorization() {}

    /** One header, as {@link Web} takes it. */
    public static Map<String, String> header(String user, String password) {
        return header(user + ":" + password);
    }

    /** @param userInfo {@code user:password}, as it stands in an address */
    public static Map<String, String> header(String userInfo) {
        String encoded = Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
        return Map.of("Authorization", "Basic " + encoded);
    }
}
