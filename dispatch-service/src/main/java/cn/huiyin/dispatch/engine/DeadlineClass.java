package cn.huiyin.dispatch.engine;

import java.util.Locale;

/** Deadline class 时限类型: which set of deadlines a case gets. The limits themselves are data of the pack. */
public enum DeadlineClass {
    STANDARD,
    URGENT;

    /** The code in the pack and on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
