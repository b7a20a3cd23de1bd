package cn.huiyin.complaint.officerproposals;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.OfficerInCharge;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.acts.AssignOfficer;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.officerproposals.OfficerFigures.OpenCase;
import cn.huiyin.complaint.officerproposals.domain.OfficerFacts;
import cn.huiyin.complaint.officerproposals.domain.OfficerRanking;
import cn.huiyin.complaint.officerproposals.domain.TimeLeft;
import cn.huiyin.complaint.staff.OfficersOfOffice;
import cn.huiyin.complaint.staff.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Proposes to whom a case could be given. Computed on request; nothing is stored. */
@Service
public class ProposeOfficers {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final AssignOfficer ACT = new AssignOfficer();

    private final OfficersOfOffice officers;
    private final OfficerFigures figures;
    private final AwayOfficers away;
    private final CaseQueues queues;
    private final Clock clock;

    ProposeOfficers(
            OfficersOfOffice officers, OfficerFigures figures, AwayOfficers away, CaseQueues queues, Clock clock) {
        this.officers = officers;
        this.figures = figures;
        this.away = away;
        this.queues = queues;
        this.clock = clock;
    }

    public record OfficerProposal(String officer, String name, boolean isThere, List<Reason> reasons) {}

    /** All officers of the office who may sign in, the best first; none for a case that cannot be given to anybody. */
    public List<OfficerProposal> of(Case current, String office) {
        if (!ACT.description().from().contains(current.state())) {
            return List.of();
        }
        Instant now = clock.instant();
        Scope scope = Scope.ofOffice(office);
        Map<String, List<OpenCase>> open =
                figures.open(scope).stream().collect(Collectors.groupingBy(OpenCase::officer));
        Map<String, Integer> ended = ended(current, scope, now);
        Map<String, Long> sameIncident = sameIncident(current, scope);
        Map<String, Instant> since =
                away.of(office).stream().collect(Collectors.toMap(AwayOfficer::officer, AwayOfficer::since));
        List<OfficerFacts> facts = officers.of(office).stream()
                .map(person -> facts(
                        person,
                        open.getOrDefault(person.id(), List.of()),
                        ended.getOrDefault(person.id(), 0),
                        sameIncident.getOrDefault(person.id(), 0L).intValue(),
                        since,
                        now))
                .toList();
        return OfficerRanking.of(facts).stream()
                .map(one -> new OfficerProposal(one.id(), one.name(), one.isThere(), OfficerReasons.of(one)))
                .toList();
    }

    private static OfficerFacts facts(
            Person person, List<OpenCase> open, int ended, int sameIncident, Map<String, Instant> away, Instant now) {
        return new OfficerFacts(
                person.id(),
                person.name(),
                away.get(person.id()),
                sameIncident,
                ended,
                open.size(),
                (int) open.stream()
                        .filter(one -> TimeLeft.isSoon(one.dueAt(), now))
                        .count(),
                open.stream().mapToInt(one -> TimeLeft.weight(one.dueAt(), now)).sum());
    }

    private Map<String, Integer> ended(Case current, Scope scope, Instant now) {
        Category category = current.category();
        return category == null ? Map.of() : figures.ended(scope, category.code(), now.minus(A_YEAR));
    }

    private Map<String, Long> sameIncident(Case current, Scope scope) {
        return IncidentMembership.numberOf(current).stream()
                .flatMap(number -> queues.ofIncident(scope, number).stream())
                .map(ListedCase::current)
                .filter(other -> other.state().open() && !other.id().equals(current.id()))
                .flatMap(other -> OfficerInCharge.of(other).stream())
                .collect(Collectors.groupingBy(OfficerInCharge::id, Collectors.counting()));
    }
}
