package cn.huiyin.complaint.cases.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The incident 事件 that a case belongs to: the one source that several cases are about.
 *
 * @param number of the incident; null where the case left it
 * @param byItself why the platform joined it; null where a person did
 */
public record IncidentMembership(
        @Nullable String number, @Nullable ByItself byItself) {

    /**
     * What spoke for one source.
     *
     * @param percent how probable it was, 1 to 100
     */
    public record ByItself(int percent, List<Reason> reasons) {}

    /** By a person, who needs no reasons. */
    public static IncidentMembership of(String number) {
        return new IncidentMembership(number, null);
    }

    public static IncidentMembership none() {
        return new IncidentMembership(null, null);
    }

    /** The number of the incident to which the case belongs now. */
    public static Optional<String> numberOf(Case current) {
        return find(current).map(IncidentMembership::number);
    }

    /** Why the platform put it there; empty where a person did, or where it belongs to none. */
    public static Optional<ByItself> byItself(Case current) {
        return find(current).map(IncidentMembership::byItself);
    }

    /** Whether it was in an incident and is not any more. */
    public static boolean wasTakenOut(Case current) {
        return find(current).filter(membership -> membership.number() == null).isPresent();
    }

    private static Optional<IncidentMembership> find(Case current) {
        return current.facets().find(IncidentMembership.class);
    }
}
