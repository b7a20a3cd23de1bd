package cn.huiyin.complaint.acts;

import org.jspecify.annotations.Nullable;

/**
 * What came of an act on one of several cases.
 *
 * @param refusal why it was not done, a code; null where it was
 */
public record ActResult(@Nullable String refusal) {

    static final ActResult DONE = new ActResult(null);

    public static ActResult refused(String code) {
        return new ActResult(code);
    }
}
