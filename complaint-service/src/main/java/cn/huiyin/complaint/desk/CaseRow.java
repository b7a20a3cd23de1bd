package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.clocks.ClockView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a queue.
 *
 * @param text how the complaint begins
 * @param nextClock the running clock that ends first
 * @param reopened times it was opened again
 * @param photos how many
 */
record CaseRow(
        String caseId,
        String number,
        long version,
        CaseState state,
        @Nullable Named category,
        @Nullable Named office,
        @Nullable String address,
        String text,
        String channel,
        Instant registeredAt,
        @Nullable ClockView nextClock,
        List<ClockView> clocks,
        int reopened,
        int photos) {}
