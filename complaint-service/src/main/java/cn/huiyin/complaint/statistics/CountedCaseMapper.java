package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Rating;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.ShamClosure;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.statistics.domain.CountedCall;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import cn.huiyin.complaint.statistics.domain.CountedDeadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps a case to the values that the statistics count. */
final class CountedCaseMapper {

    private static final CountedDeadline NONE = new CountedDeadline(null, null, null);

    private CountedCaseMapper() {}

    static CountedCase of(Case current) {
        Office office = current.office();
        return new CountedCase(
                current.registeredAt(),
                office == null ? null : office.code(),
                current.state() == CaseState.REJECTED,
                assignment(deadlines(current, DeadlineKind.ASSIGN)),
                deadlines(current, DeadlineKind.ANSWER),
                judgement(current.rating()),
                current.filedByItsOffice() || Restriction.holds(current),
                reportIns(current),
                closure(current));
    }

    /** The first that did not fall away: a case that was restricted, or answered at once, may be taken up again. */
    private static CountedDeadline assignment(List<CountedDeadline> owed) {
        return owed.stream()
                .filter(one -> !one.fellAway())
                .findFirst()
                .or(() -> owed.stream().findFirst())
                .orElse(NONE);
    }

    private static List<CountedDeadline> deadlines(Case current, DeadlineKind kind) {
        return current.deadlines().counted(kind).stream()
                .map(CountedCaseMapper::deadline)
                .toList();
    }

    private static @Nullable List<CountedCall> reportIns(Case current) {
        List<CountedCall> calls = Whistles.of(current).calls().stream()
                .map(call -> new CountedCall(
                        call.department().code(),
                        call.reportBy(),
                        call.reportedAt(),
                        call.missedAt() == null ? call.endedAt() : call.missedAt()))
                .toList();
        return calls.isEmpty() ? null : calls;
    }

    /** While a deadline waits for the citizen it has no due time. */
    private static CountedDeadline deadline(Deadline deadline) {
        return new CountedDeadline(
                deadline.paused() ? null : deadline.knownDueAt(), deadline.metAt(), deadline.stoppedAt());
    }

    private static CountedCase.@Nullable Closure closure(Case current) {
        Answer answer = current.answer();
        return answer == null || answer.office() == null || current.state().open()
                ? null
                : new CountedCase.Closure(ShamClosure.flagged(current), answer.at());
    }

    private static CountedCase.@Nullable Judgement judgement(@Nullable Rating rating) {
        return rating == null
                ? null
                : new CountedCase.Judgement(rating.satisfaction() != Satisfaction.DISSATISFIED, rating.at());
    }
}
