package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.queues.ListedCase;
import java.util.List;
import java.util.Optional;

/**
 * A case that could be about the same source.
 *
 * @param score how probable that is, 0 to 1
 * @param reasons what speaks for it and against it, that which speaks most first
 */
public record Proposal(ListedCase other, double score, List<Reason> reasons) {

    /** The incident to join; empty where one would be opened with both. */
    public Optional<String> incident() {
        return IncidentMembership.numberOf(other.current());
    }

    String target() {
        return target(other.current());
    }

    /** What would be joined: the incident of a case, or the case itself. */
    static String target(Case other) {
        return IncidentMembership.numberOf(other).orElseGet(() -> other.id().value());
    }
}
