package cn.huiyin.notify.changes;

import org.jspecify.annotations.Nullable;

/**
 * A case that has changed.
 *
 * @param version of the case after the change
 * @param office code of the office that has it; null when none has
 * @param before code of another office that had it last; null when there was none
 */
public record CaseChange(
        String caseId,
        long version,
        @Nullable String office,
        @Nullable String before) {

    /** Whether the case is, or was, this office's. */
    public boolean concerns(String code) {
        return code.equals(office) || code.equals(before);
    }
}
