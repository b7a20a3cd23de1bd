package cn.huiyin.complaint.officerproposals;

import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.officerproposals.domain.OfficerFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is known of an officer as reasons that people read. */
final class OfficerReasons {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficerReasons() {}

    static List<Reason> of(OfficerFacts officer) {
        ArrayList<Reason> reasons = new ArrayList<>();
        Instant away = officer.awaySince();
        if (away != null) {
            reasons.add(said("officer.away", Map.of("day", away.atZone(ZONE).toLocalDate())));
        }
        if (officer.sameIncident() > 0) {
            reasons.add(said("officer.same-incident", Map.of("count", officer.sameIncident())));
        }
        reasons.add(said("officer.ended", Map.of("count", officer.ended())));
        reasons.add(said("officer.open", Map.of("count", officer.open(), "soon", officer.soon())));
        return reasons;
    }

    private static Reason said(String code, Map<String, Object> args) {
        return new Reason(
                code,
                args.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> List.of(one.getValue().toString()))));
    }
}
