package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Deadlines;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Rating;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of a case that is counted: no text, no person. */
public record CaseSheet(
        Instant registeredAt,
        CaseState state,
        @Nullable Office office,
        Deadlines deadlines,
        @Nullable Rating rating) {}
