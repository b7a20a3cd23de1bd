package cn.huiyin.complaint.cases.related;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.related.*}.
 *
 * @param indexKey secret of the blind index of telephone numbers; at least 32 characters; another key needs a start
 *     with {@code huiyin.projections.rebuild}
 * @param leastPersons so many persons must have reported something near a place before anybody is told of it; at least
 *     2
 */
@ConfigurationProperties("huiyin.related")
record RelatedSettings(String indexKey, @DefaultValue("3") int leastPersons) {

    private static final int LEAST_KEY_LENGTH = 32;

    RelatedSettings {
        if (indexKey == null || indexKey.length() < LEAST_KEY_LENGTH) {
            throw new IllegalArgumentException("huiyin.related.index-key: %d characters (expected: >= %d)"
                    .formatted(indexKey == null ? 0 : indexKey.length(), LEAST_KEY_LENGTH));
        }
        if (leastPersons < 2) {
            throw new IllegalArgumentException(
                    "huiyin.related.least-persons: %d (expected: >= 2)".formatted(leastPersons));
        }
    }

    @Override
    public String toString() {
        return "RelatedSettings[leastPersons=" + leastPersons + "]";
    }
}
