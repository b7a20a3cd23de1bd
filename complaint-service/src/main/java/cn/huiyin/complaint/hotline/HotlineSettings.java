package cn.huiyin.complaint.hotline;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.hotline.*}.
 *
 * @param handOverDays so many days back the time of hand-over 派单时间 of an order may lie for its deadlines to start then
 * @param secret what the hotline signs its calls with, at least 32 characters; absent: no call of a hotline is taken
 */
@ConfigurationProperties("huiyin.hotline")
record HotlineSettings(
        @Nullable String secret, @DefaultValue("15") int handOverDays) {
    private static final int LEAST_SECRET_LENGTH = 32;

    HotlineSettings {
        if (handOverDays < 0) {
            throw new IllegalArgumentException(
                    "huiyin.hotline.hand-over-days: %d (expected: >= 0)".formatted(handOverDays));
        }
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
        return "HotlineSettings[secret=" + (secret == null ? "none" : "kept") + ", handOverDays=" + handOverDays + "]";
    }
}
