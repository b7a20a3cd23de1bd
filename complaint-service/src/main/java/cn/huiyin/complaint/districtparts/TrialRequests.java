package cn.huiyin.complaint.districtparts;

import cn.huiyin.complaint.districtparts.PartTrial.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What dispatch-service is asked when a part is tried, and what it answers. */
final class TrialRequests {

    private TrialRequests() {}

    /** @param publications how many there are; the part is compared with what they come to */
    record Asked(String part, String text, int publications, List<PastCase> cases) {}

    /** @param text with telephone and identity numbers masked as on the bus, and so is the address */
    record PastCase(
            String caseId,
            @Nullable String category,
            @Nullable String office,
            Instant registeredAt,
            String text,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String address) {}

    record Answer(List<Changed> changed) {}

    /** @param caseId as it was asked */
    record Changed(String caseId, Outcome before, Outcome after) {}
}
