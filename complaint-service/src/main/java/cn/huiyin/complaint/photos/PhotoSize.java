package cn.huiyin.complaint.photos;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two sizes in which every photo is kept. */
public enum PhotoSize {
    FULL,
    THUMB;

    /** The name on the wire and in the store, e.g. {@code thumb}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code thumb} is the small one; anything else, and nothing, the full one. */
    public static PhotoSize ofParameter(@Nullable String size) {
        return THUMB.code().equals(size) ? THUMB : FULL;
    }
}
