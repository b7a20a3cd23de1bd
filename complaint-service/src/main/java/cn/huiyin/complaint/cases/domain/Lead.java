package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lead 领导包案: a leader of the district answers for a stubborn case, the last time that one was named.
 *
 * @param leader subject of the leader
 * @param name display name of the leader
 * @param plan the steps that the leader set; null before that
 * @param endedAt null while it goes on
 */
public record Lead(
        String leader,
        String name,
        @Nullable String plan,
        @Nullable Instant endedAt) {

    public static Optional<Lead> of(Case current) {
        return current.facets().find(Lead.class);
    }

    /** The one that goes on. */
    public static Optional<Lead> open(Case current) {
        return of(current).filter(lead -> lead.isOpenIn(current));
    }

    /** One whose deadline was stopped with its case, by a withdrawal, rejection or restriction, is over too. */
    public boolean isOpenIn(Case current) {
        return endedAt == null
                && current.deadlines()
                        .latest(DeadlineKind.LEAD)
                        .map(Deadline::stoppedAt)
                        .isEmpty();
    }

    public Lead planned(String steps) {
        return new Lead(leader, name, steps, endedAt);
    }

    public Lead ended(Instant at) {
        return new Lead(leader, name, plan, at);
    }
}
