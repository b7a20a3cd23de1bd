package cn.huiyin.complaint.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code huiyin.intake.*}.
 *
 * @param queryCodeKey secret from which query codes are derived; at least 32 characters; changing it makes every code
 *     that was handed out useless
 */
@ConfigurationProperties("huiyin.intake")
record IntakeSettings(String queryCodeKey) {
    private static final int LEAST_KEY_LENGTH = 32;

    IntakeSettings {
        if (queryCodeKey == null || queryCodeKey.length() < LEAST_KEY_LENGTH) {
            throw new IllegalArgumentException("huiyin.intake.query-code-key: %d characters (expected: >= %d)"
                    .formatted(queryCodeKey == null ? 0 : queryCodeKey.length(), LEAST_KEY_LENGTH));
        }
    }
}
