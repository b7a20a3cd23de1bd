package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.acts.AutoJoin;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.proposals.CompareCandidates.Compared;
import cn.huiyin.complaint.proposals.domain.AutomaticJoin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Finds the case with which another is joined without a person. Only among the open cases of the same office: without
 * restricted and ended cases, and without revealing cases of other offices.
 */
@Service
public class SameSource {

    private static final AutoJoin ACT = new AutoJoin();

    private final CompareCandidates comparing;

    SameSource(CompareCandidates comparing) {
        this.comparing = comparing;
    }

    /**
     * @param names what both call the source
     * @param percent how probable it is that the source is the same
     * @param reasons what speaks for it; not who complained, since that is for nobody's history
     */
    public record Match(Case other, List<String> names, int percent, List<Reason> reasons) {}

    /** The most probable one; empty for a case that is not joined without a person. */
    public Optional<Match> of(Case current, AutomaticJoin rule) {
        Office office = current.office();
        if (office == null
                || !canJoin(current)
                || IncidentMembership.numberOf(current).isPresent()) {
            return Optional.empty();
        }
        return comparing.of(current, Scope.ofOffice(office.code()), SameSource::canJoin).stream()
                .filter(compared -> rule.joins(compared.pair(), compared.score()))
                .max(Comparator.comparing(Compared::score))
                .map(SameSource::match);
    }

    private static boolean canJoin(Case one) {
        return ACT.description().from().contains(one.state()) && !IncidentMembership.wasTakenOut(one);
    }

    private static Match match(Compared best) {
        return new Match(
                best.other().current(),
                List.copyOf(best.pair().opener()),
                (int) Math.floor(best.score() * 100),
                JoinReasons.withoutPerson(best.pair()));
    }
}
