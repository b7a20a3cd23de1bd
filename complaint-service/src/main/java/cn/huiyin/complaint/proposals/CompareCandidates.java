package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.proposals.domain.Comparison;
import cn.huiyin.complaint.proposals.domain.Report;
import cn.huiyin.complaint.proposals.domain.Scoring;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Compares a case with those that could be about the same source; what somebody turned down for it is left out. */
@Component
class CompareCandidates {

    private final FindCandidates candidates;
    private final CompareCases comparing;
    private final Dismissals dismissals;

    CompareCandidates(FindCandidates candidates, CompareCases comparing, Dismissals dismissals) {
        this.candidates = candidates;
        this.comparing = comparing;
        this.dismissals = dismissals;
    }

    /** @param score how probable it is that the source is the same, 0 to 1 */
    record Compared(ListedCase other, Comparison pair, double score) {}

    /** @param wanted which of the others are worth comparing */
    List<Compared> of(Case current, Scope scope, Predicate<Case> wanted) {
        Report report = comparing.read(current);
        Set<String> dismissed = dismissals.of(current.id().value());
        return candidates.of(current, report, scope).stream()
                .filter(other -> wanted.test(other.current()))
                .filter(other -> !dismissed.contains(other.current().id().value())
                        && !dismissed.contains(Proposal.target(other.current())))
                .map(other -> compared(current, report, other))
                .toList();
    }

    private Compared compared(Case current, Report report, ListedCase other) {
        Comparison pair = comparing.compare(current, report, other.current());
        return new Compared(other, pair, Scoring.shipped().of(pair));
    }
}
