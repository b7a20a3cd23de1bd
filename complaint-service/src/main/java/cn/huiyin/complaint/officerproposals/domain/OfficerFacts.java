package cn.huiyin.complaint.officerproposals.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an officer.
 *
 * @param id of the account
 * @param awaySince when everything that the officer had was handed over; null for somebody who is there
 * @param sameIncident open cases of the same incident that the officer has
 * @param ended cases of the same category that the officer ended within a year
 * @param open cases that the officer has
 * @param soon of these, late or due within a day
 * @param weight what is open, weighted by the time left
 */
public record OfficerFacts(
        String id,
        String name,
        @Nullable Instant awaySince,
        int sameIncident,
        int ended,
        int open,
        int soon,
        int weight) {

    public boolean isThere() {
        return awaySince == null;
    }
}
