package cn.huiyin.notify;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DeadlineV1;
import cn.huiyin.contracts.PlaceV1;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events of a case, as complaint-service sends them. */
public final class Events {

    public static final CodedName DANZISHI = new CodedName("500108006", "弹子石街道");
    public static final Instant DUE = Instant.parse("2026-12-01T10:00:00Z");

    private static final CodedName NOISE = new CodedName("noise-construction-night", "夜间施工噪声");
    private static final Instant REGISTERED_AT = Instant.parse("2026-11-24T02:00:00Z");

    private Events() {}

    public static String aCase() {
        return UUID.randomUUID().toString();
    }

    public static CaseMessage<?> registered(String caseId, @Nullable String citizen) {
        PlaceV1 place = new PlaceV1(106.58, 29.57, null);
        return of(caseId, citizen, null, new CaseEventV1.Registered("工地夜里施工", null, place, 0));
    }

    public static CaseMessage<?> assigned(String caseId, @Nullable String citizen) {
        return of(caseId, citizen, DANZISHI, new CaseEventV1.Assigned(false));
    }

    /** Of a case in 弹子石街道 whose citizen is not signed in. */
    public static CaseMessage<?> of(String caseId, CaseEventV1 event) {
        return of(caseId, null, DANZISHI, event);
    }

    public static CaseMessage<?> of(
            String caseId, @Nullable String citizen, @Nullable CodedName office, CaseEventV1 event) {
        CaseSnapshotV1 current = new CaseSnapshotV1(
                caseId,
                number(caseId),
                "500108",
                "in-progress",
                "web",
                NOISE,
                office,
                "standard",
                REGISTERED_AT,
                citizen,
                false,
                deadlines("accept", "contact", "answer"));
        return new CaseMessage<>(current, "office", event);
    }

    public static List<DeadlineV1> deadlines(String... kinds) {
        return Stream.of(kinds)
                .map(kind -> new DeadlineV1(kind, REGISTERED_AT, DUE, null, null, null))
                .toList();
    }

    public static String number(String caseId) {
        return "NA-20261124-" + caseId.substring(0, 4);
    }
}
