package cn.huiyin.complaint.cases.domain;

import java.util.Optional;

/**
 * The officer 经办 who has a case inside its office.
 *
 * @param office that gave it to the officer; at another office it is nobody's
 * @param id at the identity server
 * @param name as colleagues see it
 */
public record OfficerInCharge(Office office, String id, String name) {

    /** Empty where the office has given it to nobody. */
    public static Optional<OfficerInCharge> of(Case current) {
        return current.facets().find(OfficerInCharge.class).filter(officer -> officer.office()
                .equals(current.office()));
    }
}
