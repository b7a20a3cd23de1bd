package cn.huiyin.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands after an event: who it belongs to, where it is and what is owed. No contact data and no text.
 *
 * @param caseId id of the case; the same as the subject of the CloudEvent
 * @param number the case number that citizens know, e.g. NA-20261123-0137
 * @param district code of the district, e.g. 500108
 * @param state where the case stands
 * @param channel how the complaint came in
 * @param category what it is about; absent when nobody could say
 * @param office the office that handles it; absent until it is assigned
 * @param deadlineClass a deadline class of the district pack; absent until the engine or the triage desk decided
 * @param registeredAt when it was registered
 * @param citizen subject of the signed-in citizen; absent when nobody was signed in; never a name or a number
 * @param anonymous whether the citizen left no name and no way to be reached
 * @param deadlines the latest deadline of each kind that the case has had
 * @param departments codes of the departments that may see it: those that are called in, and that did their part; absent
 *     where there are none, and in messages of earlier versions
 * @param leader subject of the leader who has taken it on and has not ended that; absent where there is none, and in messages
 *     of earlier versions; never a name
 */
public record CaseSnapshotV1(
        String caseId,
        String number,
        String district,

        @OneOf({"registered", "triage", "assigned", "in-progress", "answered", "closed", "rejected", "withdrawn"})
        String state,

        @OneOf({"hotline", "app", "web", "wechat", "weibo"}) String channel,
        @Nullable CodedName category,
        @Nullable CodedName office,
        @Nullable String deadlineClass,
        Instant registeredAt,
        @Nullable String citizen,
        boolean anonymous,
        List<DeadlineV1> deadlines,
        @Nullable List<String> departments,
        @Nullable String leader) {

    /** A case that no department sees and no leader has. */
    public CaseSnapshotV1(
            String caseId,
            String number,
            String district,
            String state,
            String channel,
            @Nullable CodedName category,
            @Nullable CodedName office,
            @Nullable String deadlineClass,
            Instant registeredAt,
            @Nullable String citizen,
            boolean anonymous,
            List<DeadlineV1> deadlines) {
        this(
                caseId,
                number,
                district,
                state,
                channel,
                category,
                office,
                deadlineClass,
                registeredAt,
                citizen,
                anonymous,
                deadlines,
                null,
                null);
    }

    /** When the deadline of this kind is due; empty when there is none, or the calendar lacks the year. */
    public Optional<Instant> dueAt(String kind) {
        return deadlines.stream()
                .filter(deadline -> deadline.kind().equals(kind))
                .findFirst()
                .map(DeadlineV1::dueAt);
    }
}
