package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Act;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseRules;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.deadlines.DeadlineReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns a stored case into what its citizen sees now. */
@Component
class TrackedView {

    private static final Set<Party> CITIZEN = Set.of(Party.CITIZEN);

    private final DeadlineReader deadlines;
    private final Clock time;

    TrackedView(DeadlineReader deadlines, Clock time) {
        this.deadlines = deadlines;
        this.time = time;
    }

    TrackedComplaint of(StoredCase stored) {
        var current = stored.current();
        var complaint = current.complaint();
        var now = time.instant();
        return new TrackedComplaint(
                current.number().value(),
                PublicStatus.of(current.state()).code(),
                PublicStatus.reasonOf(current.state()),
                complaint.text(),
                Named.of(current.category()),
                Named.of(current.office()),
                PublicReasons.of(current),
                complaint.place(),
                current.registeredAt(),
                deadlines.read(current.deadlines(), now),
                TrackedComplaint.AnswerView.of(current.answer()),
                TrackedComplaint.RatingView.of(current.rating()),
                complaint.photos().stream().map(TrackedComplaint.PhotoRef::new).toList(),
                PublicTimeline.of(stored.history()),
                can(current, now));
    }

    private static List<String> can(Case current, Instant now) {
        return Stream.of(Act.RATE, Act.REOPEN, Act.WITHDRAW)
                .filter(act -> CaseRules.refusal(current, act, CITIZEN, now).isEmpty())
                .map(act -> act.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
