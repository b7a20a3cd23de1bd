package cn.huiyin.notify.plan;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DeadlineV1;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events of case c1 in 弹子石街道, filed by the signed-in citizen li, who left a contact; the leader chen has taken it on.
 */
record Updates(
        @Nullable String citizen,
        boolean isAnonymous,
        @Nullable CodedName office,
        @Nullable CodedName category,
        List<DeadlineV1> deadlines,
        @Nullable String leader) {

    static final Instant ACCEPT_BY = Instant.parse("2026-11-24T08:30:00Z");
    static final Instant ANSWER_BY = Instant.parse("2026-12-01T10:00:00Z");

    private static final Instant STARTED = Instant.parse("2026-11-24T02:00:00Z");

    static Updates aCase() {
        return new Updates(
                "li",
                false,
                new CodedName("500108006", "弹子石街道"),
                new CodedName("noise.construction.night", "夜间施工噪声"),
                List.of(due("accept", ACCEPT_BY), due("answer", ANSWER_BY)),
                "chen");
    }

    static CaseUpdate of(CaseEventV1 event) {
        return aCase().told(event);
    }

    Updates anonymous() {
        return new Updates(null, true, office, category, deadlines, leader);
    }

    Updates withoutAccount() {
        return new Updates(null, false, office, category, deadlines, leader);
    }

    Updates withoutOffice() {
        return new Updates(citizen, isAnonymous, null, category, deadlines, leader);
    }

    /** Nothing is known that need not be known. */
    Updates bare() {
        return new Updates(null, false, null, null, List.of(), null);
    }

    /** As messages of earlier versions tell it. */
    Updates withoutLeader() {
        return new Updates(citizen, isAnonymous, office, category, deadlines, null);
    }

    Updates with(DeadlineV1... other) {
        return new Updates(citizen, isAnonymous, office, category, List.of(other), leader);
    }

    CaseUpdate told(CaseEventV1 event) {
        CaseSnapshotV1 current = new CaseSnapshotV1(
                "c1",
                "NA-20261124-0137",
                "500108",
                "in-progress",
                "web",
                category,
                office,
                "standard",
                STARTED,
                citizen,
                isAnonymous,
                deadlines,
                null,
                leader);
        return new CaseUpdate("e1", 7, new CaseMessage<>(current, "office", event));
    }

    static DeadlineV1 due(String kind, @Nullable Instant at) {
        return new DeadlineV1(kind, STARTED, at, null, null, null);
    }
}
