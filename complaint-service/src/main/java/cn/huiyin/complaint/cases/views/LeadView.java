package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Lead;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A leader of the district who answers for the case 领导包案.
 *
 * @param name of the leader
 * @param plan the steps; absent until the leader has set them
 * @param dueAt when the plan is due, and once there is one, when all of it is; absent once ended, and where the
 *     calendar lacks the year
 * @param endedAt absent while it goes on
 */
public record LeadView(
        String name,
        @Nullable String plan,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt) {

    public static @Nullable LeadView of(Case current) {
        return Lead.of(current)
                .map(lead -> new LeadView(
                        lead.name(),
                        MaskedTexts.orNull(lead.plan()),
                        ReviewView.owedUntil(current, DeadlineKind.LEAD),
                        lead.endedAt()))
                .orElse(null);
    }
}
