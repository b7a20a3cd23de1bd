package cn.huiyin.complaint.cases.domain.acts;

import cn.huiyin.complaint.cases.domain.Contact;
import org.jspecify.annotations.Nullable;

/** Optional text of a command: blank counts as absent. */
final class OptionalText {

    private OptionalText() {}

    /** A telephone number in the digits and signs of every keyboard: full-width ones become plain. */
    static @Nullable String digits(@Nullable String words) {
        String said = orNull(words);
        return said == null ? null : Contact.plainPhone(said);
    }

    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
