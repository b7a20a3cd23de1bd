package cn.huiyin.complaint.cases.domain;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * How the citizen can be reached. It leaves the case only through a recorded view, and never crosses the bus.
 *
 * @param asSaid what a channel said where the other fields are not all of it; null where they are
 */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String asSaid) {

    /** Chinese mobile numbers, landlines with or without area code and extension, service numbers. */
    public static final String PHONE =
            "(\\+?86[- ]?)?(1[3-9]\\d{9}|(0\\d{2,3}[- ]?)?[2-9]\\d{6,7}([- ]\\d{1,5})?|[48]00[- ]?\\d{3}[- ]?\\d{4})";

    public static final String EMAIL = "[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}";

    public Contact(@Nullable String name, @Nullable String phone, @Nullable String email) {
        this(name, phone, email, null);
    }

    /** A number as keyboards of all countries type it, in plain digits, hyphens and spaces: １３８ becomes 138. */
    public static String plainPhone(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Pd}\\u2212\\u30FC]", "-")
                .strip();
    }

    /** Whether anybody could be called or written to. */
    public boolean reachable() {
        return phone != null || email != null;
    }

    /** Whether an e-mail could be sent. */
    public boolean hasEmail() {
        return email != null;
    }

    @Override
    public String toString() {
        return "Contact[masked]";
    }
}
