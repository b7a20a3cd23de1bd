package cn.huiyin.complaint.cases.domain.acts;

import org.jspecify.annotations.Nullable;

/** Optional text: what is blank was not said. */
final class Words {

    private Words() {}

    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
