package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.CaseSheet;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Rating;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountedDeadline;
import org.jspecify.annotations.Nullable;

/** Reads a case as it is counted. */
final class CaseReading {

    private static final CountedDeadline NONE = new CountedDeadline(null, null, null);

    private CaseReading() {}

    static CountedCase of(CaseSheet sheet) {
        var office = sheet.office();
        return new CountedCase(
                sheet.registeredAt(),
                office == null ? null : office.code(),
                sheet.state() == CaseState.REJECTED,
                sheet.deadlines()
                        .latest(DeadlineKind.ASSIGN)
                        .map(CaseReading::deadline)
                        .orElse(NONE),
                sheet.deadlines().all().stream()
                        .filter(deadline -> deadline.kind() == DeadlineKind.ANSWER)
                        .map(CaseReading::deadline)
                        .toList(),
                judgement(sheet.rating()));
    }

    private static CountedDeadline deadline(Deadline deadline) {
        return new CountedDeadline(deadline.dueAt(), deadline.metAt(), deadline.stoppedAt());
    }

    private static CountedCase.@Nullable Judgement judgement(@Nullable Rating rating) {
        return rating == null
                ? null
                : new CountedCase.Judgement(rating.satisfaction() != Satisfaction.DISSATISFIED, rating.at());
    }
}
