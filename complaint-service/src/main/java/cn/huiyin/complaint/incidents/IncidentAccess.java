package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.acts.ActCheck;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.acts.JoinIncident;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see an incident: the district; of the offices, the one that opened it and those that have a case of it. */
@Component
public class IncidentAccess implements ActCheck {

    /** So many cases belong to one incident at most. */
    static final int MOST_CASES = 200;

    private final Incidents incidents;
    private final CaseQueues queues;

    IncidentAccess(Incidents incidents, CaseQueues queues) {
        this.incidents = incidents;
        this.queues = queues;
    }

    /** @throws ProblemException not-found where there is none, or not for this account */
    public IncidentDocument find(String number, CaseAccess access) {
        return visible(number, access)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such incident, or it is not yours."));
    }

    /** A case can join an existing incident that the account may see. */
    @Override
    public void check(CaseCommand command, CaseAccess access) {
        if (!(command instanceof JoinIncident.Command join)) {
            return;
        }
        if (visible(join.incident(), access).isEmpty()) {
            throw refused("There is no such incident, or it is not yours.", "unknown-incident");
        }
        if (queues.ofIncident(Scope.DISTRICT, join.incident()).size() >= MOST_CASES) {
            throw refused("An incident has at most %d cases.".formatted(MOST_CASES), "incident-full");
        }
    }

    private static ProblemException refused(String detail, String code) {
        return ProblemException.of(ProblemType.RULE_REFUSED, detail).at("/incident", code);
    }

    /** The incident, where there is one that this viewer may see. */
    public Optional<IncidentDocument> visible(String number, CaseAccess access) {
        return incidents.find(number).filter(incident -> switch (access.scope()) {
            case Scope.Everything _, Scope.District _ -> true;
            case Scope.Restricted _ -> false;
            case Scope.OfOffice(String code) ->
                code.equals(incident.office())
                        || !queues.ofIncident(access.scope(), number).isEmpty();
            case Scope.OfDepartment _, Scope.OfLeader _, Scope.OfCitizen _ -> false;
        });
    }
}
