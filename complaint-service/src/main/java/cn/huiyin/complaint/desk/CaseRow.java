package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.deadlines.DeadlineView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a queue.
 *
 * @param text how the complaint begins
 * @param nextDeadline the running deadline that ends first
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
        @Nullable DeadlineView nextDeadline,
        List<DeadlineView> deadlines,
        int reopened,
        int photos) {}
