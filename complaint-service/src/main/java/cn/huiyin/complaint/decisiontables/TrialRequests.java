package cn.huiyin.complaint.decisiontables;

import cn.huiyin.complaint.decisiontables.TableTrial.Outcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What dispatch-service is asked when a table is tried, and what it answers. */
final class TrialRequests {

    private TrialRequests() {}

    /** @param publications how many there are; the table is compared with what they come to */
    record Asked(String table, String dmn, int publications, List<PastCase> cases) {}

    /** @param text with telephone and identity numbers masked, as on the bus */
    record PastCase(
            String caseId,
            @Nullable String category,
            @Nullable String office,
            Instant registeredAt,
            String text) {}

    record Answer(List<Changed> changed) {}

    /** @param caseId as it was asked */
    record Changed(String caseId, Outcome before, Outcome after) {}
}
