package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.CaseSheet;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Clock;
import cn.huiyin.complaint.cases.domain.ClockKind;
import cn.huiyin.complaint.cases.domain.Rating;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.Deadline;
import org.jspecify.annotations.Nullable;

/** Reads a case as it is counted. */
final class CaseReading {

    private static final Deadline NONE = new Deadline(null, null, null);

    private CaseReading() {}

    static CountedCase of(CaseSheet sheet) {
        var office = sheet.office();
        return new CountedCase(
                sheet.registeredAt(),
                office == null ? null : office.code(),
                sheet.state() == CaseState.REJECTED,
                sheet.clocks()
                        .latest(ClockKind.ASSIGN)
                        .map(CaseReading::deadline)
                        .orElse(NONE),
                sheet.clocks().all().stream()
                        .filter(clock -> clock.kind() == ClockKind.ANSWER)
                        .map(CaseReading::deadline)
                        .toList(),
                judgement(sheet.rating()));
    }

    private static Deadline deadline(Clock clock) {
        return new Deadline(clock.dueAt(), clock.metAt(), clock.stoppedAt());
    }

    private static CountedCase.@Nullable Judgement judgement(@Nullable Rating rating) {
        return rating == null
                ? null
                : new CountedCase.Judgement(rating.satisfaction() != Satisfaction.DISSATISFIED, rating.at());
    }
}
