package cn.huiyin.dispatch.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Deadline class 时限类型: which set of deadlines a case gets. The limits themselves are data of the pack. */
public enum DeadlineClass {
    STANDARD,
    URGENT;

    /** The code in the pack and on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DeadlineClass> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
