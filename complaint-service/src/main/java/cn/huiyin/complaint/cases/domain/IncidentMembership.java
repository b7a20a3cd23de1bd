package cn.huiyin.complaint.cases.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The incident 事件 that a case belongs to: the one source that several cases are about.
 *
 * @param number of the incident; null where the case left it
 */
public record IncidentMembership(@Nullable String number) {

    /** The number of the incident to which the case belongs now. */
    public static Optional<String> numberOf(Case current) {
        return current.facets().find(IncidentMembership.class).map(IncidentMembership::number);
    }
}
