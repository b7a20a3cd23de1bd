package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;

/** Records that two cases are not about the same source, so that they are not proposed again. */
@Service
public class DismissProposal {

    private final Dismissals dismissals;
    private final Clock time;

    DismissProposal(Dismissals dismissals, Clock time) {
        this.dismissals = dismissals;
        this.time = time;
    }

    /** If the other case belongs to an incident, the incident is dismissed. */
    public void dismiss(Case one, Case other, CaseAccess by) {
        add(one, other.id().value(), by);
        IncidentMembership.numberOf(other).ifPresent(incident -> add(one, incident, by));
    }

    private void add(Case one, String other, CaseAccess by) {
        dismissals.add(one.id().value(), other, time.instant().truncatedTo(ChronoUnit.MILLIS), by.subject(), by.name());
    }
}
