package cn.huiyin.complaint.cases.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Result of an answer (信访工作条例: supported, explained, not supported). */
public enum Outcome {
    SUPPORTED,
    EXPLAINED,
    NOT_SUPPORTED;

    /** The name on the wire, e.g. {@code not-supported}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
