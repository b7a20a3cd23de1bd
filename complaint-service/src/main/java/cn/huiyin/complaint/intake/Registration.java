package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a complaint.
 *
 * @param assignBy when an office must have the case; absent when the calendar lacks the year
 * @param alreadyKnown whether an earlier request with the same key made the case
 */
public record Registration(
        CaseId id,
        CaseNumber number,
        String queryCode,
        Instant registeredAt,
        @Nullable Instant assignBy,
        boolean alreadyKnown) {}
