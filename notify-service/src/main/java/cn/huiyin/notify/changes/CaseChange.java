package cn.huiyin.notify.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that has changed.
 *
 * @param version of the case after the change
 * @param office code of the office that has it; null when none has
 * @param departments codes of the departments that may see it
 * @param before code of another office that had it last; null when there was none
 */
public record CaseChange(
        String caseId,
        long version,
        @Nullable String office,
        List<String> departments,
        @Nullable String before) {

    public CaseChange {
        departments = List.copyOf(departments);
    }

    /** A case that no department sees. */
    public CaseChange(String caseId, long version, @Nullable String office, @Nullable String before) {
        this(caseId, version, office, List.of(), before);
    }

    /** Whether this department may see the case. */
    public boolean isSeenBy(String code) {
        return departments.contains(code);
    }

    /** Whether the case is, or was, this office's. */
    public boolean concerns(String code) {
        return code.equals(office) || code.equals(before);
    }
}
