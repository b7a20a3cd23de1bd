package cn.huiyin.complaint.incidents;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.domain.acts.ApproveAnswer;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.JoinIncident;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.incidents.IncidentDocument.Work;
import cn.huiyin.complaint.incidents.Round.Target;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What staff do with incidents: open one, record work, answer all its cases at once. */
@Service
public class HandleIncidents {

    /** What is done to all cases at once; everything else is done to a case. */
    public static final Set<Class<? extends CaseCommand>> TOGETHER =
            Set.of(GiveAnswer.Command.class, ApproveAnswer.Command.class, JoinIncident.Command.class);

    private static final JoinIncident JOIN = new JoinIncident();

    private final Incidents incidents;
    private final IncidentAccess access;
    private final IncidentNumbers numbers;
    private final ActOnIncident acts;
    private final Clock time;

    HandleIncidents(
            Incidents incidents, IncidentAccess access, IncidentNumbers numbers, ActOnIncident acts, Clock time) {
        this.incidents = incidents;
        this.access = access;
        this.numbers = numbers;
        this.acts = acts;
        this.time = time;
    }

    /**
     * Opens an incident and lets these cases join it; without one that can, none is opened.
     *
     * @param key of the request; the same one opens it once
     * @throws ProblemException not-allowed where its role joins no cases; rule-refused where no case can join;
     *     idempotency-key-reused when the key belongs to another request
     */
    public IncidentDocument open(String title, List<Target> cases, CaseAccess by, String key) {
        checkRole(JOIN.description(), by);
        String openedWith = by.subject() + ":" + key;
        IncidentDocument opened =
                incidents.openedWith(openedWith).orElseGet(() -> insert(title, cases, by, openedWith));
        if (!opened.title().equals(title)) {
            throw keyReused();
        }
        return acts.act(opened, round(new JoinIncident.Command(opened.number()), cases, by, key));
    }

    private IncidentDocument insert(String title, List<Target> cases, CaseAccess by, String openedWith) {
        acts.checkThatOneCan(JOIN, cases, by.actingIn(JOIN.description()), officeOf(by));
        return incidents.insert(new IncidentDocument(
                numbers.next(now()), title, officeOf(by), now(), openedWith, by.name(), List.of(), List.of(), null));
    }

    /**
     * Does one act to several cases.
     *
     * @throws ProblemException not-found where the incident is not there for this account; not-allowed where its role does
     *     no such act; state-conflict while another round runs; idempotency-key-reused when the key belongs to another
     *     request
     */
    public IncidentDocument act(String number, CaseCommand command, List<Target> cases, CaseAccess by, String key) {
        IncidentDocument incident = access.find(number, by);
        if (!TOGETHER.contains(command.getClass())
                || command instanceof JoinIncident.Command join
                        && !join.incident().equals(number)) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT, "act: (expected: answer, approve-answer or join-incident)")
                    .at("/act", "not-together");
        }
        access.check(command, by);
        return acts.act(incident, round(command, cases, by, key));
    }

    /**
     * Records work for all cases, once however often the request comes.
     *
     * @throws ProblemException not-found where the incident is not there for this account; idempotency-key-reused when the
     *     key belongs to other work
     */
    public IncidentDocument record(String number, Work work, CaseAccess by) {
        access.find(number, by);
        incidents.record(number, work);
        IncidentDocument after = incidents.find(number).orElseThrow();
        if (after.work().stream().anyMatch(one -> one.id().equals(work.id()) && !one.saysTheSameAs(work))) {
            throw keyReused();
        }
        return after;
    }

    public Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Round round(CaseCommand command, List<Target> cases, CaseAccess by, String key) {
        ActDescription<?> act = Acts.of(command).description();
        checkRole(act, by);
        String said = acts.written(command);
        return new Round(
                by.subject() + ":" + key,
                act.code(),
                now(),
                by.actingIn(act),
                officeOf(by),
                said,
                cases,
                DigestUtils.sha256Hex(said + cases.stream().map(Target::caseId).toList()));
    }

    private static void checkRole(ActDescription<?> act, CaseAccess by) {
        if (!act.allowedFor(by.parties())) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "This act belongs to another role.");
        }
    }

    static ProblemException keyReused() {
        return ProblemException.of(
                ProblemType.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key: used before for another request");
    }

    private static @Nullable String officeOf(CaseAccess by) {
        return by.scope() instanceof Scope.OfOffice(String code) ? code : null;
    }
}
