package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.acts.ActResult;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.acts.JoinIncident;
import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does one act to several cases of an incident. Each case decides for itself, against the version that was seen of it;
 * one that refuses is told and undoes nothing of the others. The round is the cause of the events, so that each case
 * acts once however often the round is run.
 */
@Service
class ActOnIncident {

    private final Incidents incidents;
    private final CaseQueues queues;
    private final ActOnCase acts;
    private final JsonMapper json;

    ActOnIncident(Incidents incidents, CaseQueues queues, ActOnCase acts, JsonMapper json) {
        this.incidents = incidents;
        this.queues = queues;
        this.acts = acts;
        this.json = json;
    }

    String written(CaseCommand command) {
        return json.writerFor(CaseCommand.class).writeValueAsString(command);
    }

    /** @throws ProblemException rule-refused where every case would refuse; names why for each */
    void checkThatOneCan(CaseAct<?> act, List<Round.Target> targets, CaseActor by, @Nullable String office) {
        ProblemException refused =
                ProblemException.of(ProblemType.RULE_REFUSED, "None of the cases can join an incident.");
        for (int i = 0; i < targets.size(); i++) {
            Round.Target target = targets.get(i);
            Optional<String> refusal =
                    acts.refusal(new CaseId(target.caseId()), scope(office), act, by, target.version());
            if (refusal.isEmpty()) {
                return;
            }
            refused = refused.at("/cases/" + i, refusal.get());
        }
        throw refused;
    }

    private static Scope scope(@Nullable String office) {
        return office == null ? Scope.DISTRICT : Scope.ofOffice(office);
    }

    /** @return the incident as it is after the round; one that ran before is not run again */
    IncidentDocument act(IncidentDocument incident, Round round) {
        incidents.begin(incident.number(), round);
        Round begun = incidents
                .find(incident.number())
                .flatMap(now -> now.round(round.id()))
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.STATE_CONFLICT, "Another act on the cases of this incident is still under way."));
        if (!begun.isOf(round)) {
            throw HandleIncidents.keyReused();
        }
        run(incident.number(), begun);
        return incidents.find(incident.number()).orElseThrow();
    }

    /** Completes all rounds that a crash interrupted. */
    void finishAll() {
        incidents.unfinished().forEach(incident -> incident.rounds().forEach(round -> run(incident.number(), round)));
    }

    void run(String number, Round round) {
        if (round.command() == null) {
            return;
        }
        CaseCommand command = json.readValue(round.command(), CaseCommand.class);
        Scope scope = scope(round.scopeOffice());
        Set<String> members = command instanceof JoinIncident.Command ? Set.of() : members(number);
        for (Round.Target target : round.outstanding()) {
            boolean belongs = command instanceof JoinIncident.Command || members.contains(target.caseId());
            ActResult result = belongs
                    ? acts.attempt(
                            new CaseId(target.caseId()),
                            scope,
                            command,
                            round.by(),
                            target.version(),
                            number + ":" + round.id())
                    : ActResult.refused("in-no-incident");
            incidents.note(number, round.id(), target.caseId(), result);
        }
        incidents.end(number, round.id());
    }

    private Set<String> members(String number) {
        return queues.ofIncident(Scope.DISTRICT, number).stream()
                .map(ListedCase::current)
                .map(current -> current.id().value())
                .collect(Collectors.toSet());
    }
}
