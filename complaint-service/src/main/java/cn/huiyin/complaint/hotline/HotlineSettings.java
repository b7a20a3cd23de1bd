package cn.huiyin.complaint.hotline;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code huiyin.hotline.*}.
 *
 * @param secret what the hotline signs its calls with, at least 32 characters; absent: no call of a hotline is taken
 */
@ConfigurationProperties("huiyin.hotline")
record HotlineSettings(@Nullable String secret) {
    private static final int LEAST_SECRET_LENGTH = 32;

    HotlineSettings {
        if (secret != null && secret.isEmpty()) {
            secret = null;
        }
        if (secret != null && secret.length() < LEAST_SECRET_LENGTH) {
            throw new IllegalArgumentException("huiyin.hotline.secret: %d characters (expected: >= %d, or none)"
                    .formatted(secret.length(), LEAST_SECRET_LENGTH));
        }
    }

    @Override
    public String toString() {
        return "HotlineSettings[secret=" + (secret == null ? "none" : "kept") + "]";
    }
}
