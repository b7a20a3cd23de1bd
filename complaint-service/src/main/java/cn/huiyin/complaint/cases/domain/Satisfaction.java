package cn.huiyin.complaint.cases.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The citizen's judgement of an answer. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED;

    /** The name on the wire, e.g. {@code basically-satisfied}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Satisfaction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
