package cn.huiyin.notify;

import cn.huiyin.contracts.CaseAnsweredV1;
import cn.huiyin.contracts.CaseAssignedV1;
import cn.huiyin.contracts.CaseClosedV1;
import cn.huiyin.contracts.CaseRegisteredV1;
import cn.huiyin.contracts.CaseTriageV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.PlaceV1;
import java.time.Instant;
import java.util.UUID;

/** Events of a case in 弹子石街道, as complaint-service sends them. */
public final class Events {

    public static final CodedName DANZISHI = new CodedName("500108006", "弹子石街道");
    private static final CodedName NOISE = new CodedName("noise-construction-night", "夜间施工噪声");
    private static final Instant DUE = Instant.parse("2026-12-01T10:00:00Z");

    private Events() {}

    public static String aCase() {
        return UUID.randomUUID().toString();
    }

    public static CaseRegisteredV1 registered(String caseId, String citizen) {
        PlaceV1 place = new PlaceV1(106.58, 29.57, null);
        return new CaseRegisteredV1(
                caseId, number(caseId), "web", "工地夜里施工", null, place, Instant.now(), false, citizen, 0);
    }

    public static CaseAssignedV1 assigned(String caseId, String citizen) {
        return assigned(caseId, citizen, DANZISHI);
    }

    public static CaseAssignedV1 assigned(String caseId, String citizen, CodedName office) {
        return new CaseAssignedV1(caseId, number(caseId), office, NOISE, "standard", false, DUE, DUE, DUE, citizen);
    }

    public static CaseTriageV1 triage(String caseId) {
        return new CaseTriageV1(caseId, number(caseId), null);
    }

    public static CaseAnsweredV1 answered(String caseId, String citizen) {
        return new CaseAnsweredV1(caseId, number(caseId), DANZISHI, "supported", true, citizen);
    }

    public static CaseClosedV1 closed(String caseId) {
        return new CaseClosedV1(caseId, number(caseId), DANZISHI, null);
    }

    public static String number(String caseId) {
        return "NA-20261124-" + caseId.substring(0, 4);
    }
}
