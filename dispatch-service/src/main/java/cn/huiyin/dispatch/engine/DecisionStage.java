package cn.huiyin.dispatch.engine;

import java.util.Locale;

/** The stages of a decision, in their order. */
public enum DecisionStage {
    TEXT,
    PLACE,
    RESPONSIBILITY,
    DEADLINE;

    /** The name on the wire, e.g. {@code text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
