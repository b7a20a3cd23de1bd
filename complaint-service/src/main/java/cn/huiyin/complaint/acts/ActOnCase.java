package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Acts on a case: load, decide, append, in one write. When another write came first, it decides again on the new state.
 */
@Service
public class ActOnCase {

    private static final int ATTEMPTS = 5;

    private final Cases cases;
    private final CaseDecider decider;
    private final List<ActCheck> checks;
    private final Clock time;

    ActOnCase(Cases cases, CaseDecider decider, List<ActCheck> checks, Clock time) {
        this.cases = cases;
        this.decider = decider;
        this.checks = List.copyOf(checks);
        this.time = time;
    }

    /**
     * Acts for staff.
     *
     * @param expectedVersion the version on which the decision to act was taken
     * @throws ProblemException not-found outside of the scope; stale-version when somebody has acted since; the
     *     problem of the refusal when the act is refused
     */
    public StoredCase act(CaseId id, CaseAccess access, CaseCommand command, long expectedVersion) {
        return untilWritten(() -> {
            StoredCase before = cases.find(id, access.scope()).orElseThrow(ActOnCase::notFound);
            if (!before.isStill(expectedVersion)) {
                throw stale();
            }
            return cases.append(before, accepted(before, command, access).events(), null);
        });
    }

    /**
     * Acts for the citizen, who names no version.
     *
     * @throws ProblemException not-found outside of the scope; the problem of the refusal when the act is refused
     */
    public StoredCase act(CaseNumber number, CaseAccess access, CaseCommand command) {
        return untilWritten(() -> {
            StoredCase before = cases.find(number, access.scope()).orElseThrow(ActOnCase::notFound);
            return cases.append(before, accepted(before, command, access).events(), null);
        });
    }

    /**
     * @throws ProblemException what {@link #act(CaseId, CaseAccess, CaseCommand, long)} would throw but for the version
     */
    void check(CaseId id, CaseAccess access, CaseCommand command) {
        accepted(cases.find(id, access.scope()).orElseThrow(ActOnCase::notFound), command, access);
    }

    /** @throws ProblemException what {@link #act(CaseNumber, CaseAccess, CaseCommand)} would throw */
    CaseId check(CaseNumber number, CaseAccess access, CaseCommand command) {
        StoredCase before = cases.find(number, access.scope()).orElseThrow(ActOnCase::notFound);
        accepted(before, command, access);
        return before.current().id();
    }

    /**
     * Acts for the engine on a message. A message acts once, however often it is delivered, and not on a case that has
     * moved on.
     *
     * @param messageId unique for ever; kept in the history
     * @return whether the message changed the case now
     * @throws ProblemException not-found when there is no such case
     */
    public boolean act(CaseId id, CaseCommand command, String messageId) {
        return act(id, command, CaseActor.ENGINE, messageId);
    }

    /**
     * Acts once for a cause, however often it is called, and not on a case that has moved on.
     *
     * @param cause unique for ever; kept in the history
     * @return whether the cause changed the case now
     * @throws ProblemException not-found when there is no such case
     */
    public boolean act(CaseId id, CaseCommand command, CaseActor by, String cause) {
        boolean[] changed = new boolean[1];
        untilWritten(() -> {
            StoredCase before = cases.find(id, Scope.ALL).orElseThrow(ActOnCase::notFound);
            if (before.wasCausedBy(cause) || !(decide(before, command, by) instanceof Decision.Accepted accepted)) {
                return Optional.of(before);
            }
            Optional<StoredCase> after = cases.append(before, accepted.events(), cause);
            changed[0] = after.isPresent();
            return after;
        });
        return changed[0];
    }

    /**
     * Acts once for a cause on the version that somebody saw, and says what came of it: one of several cases that
     * refuses is told beside the others.
     *
     * @param cause unique for ever; kept in the history
     */
    public ActResult attempt(CaseId id, Scope scope, CaseCommand command, CaseActor by, long seen, String cause) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<StoredCase> found = cases.find(id, Scope.ALL);
            if (found.isPresent() && found.get().wasCausedBy(cause)) {
                return ActResult.DONE;
            }
            Optional<StoredCase> before = cases.find(id, scope);
            if (before.isEmpty()) {
                return ActResult.refused(ProblemType.NOT_FOUND.code());
            }
            if (!before.get().isStill(seen)) {
                return ActResult.refused(ProblemType.STALE_VERSION.code());
            }
            switch (decide(before.get(), command, by)) {
                case Decision.Refused(Refusal refusal) -> {
                    return ActResult.refused(refusal.code());
                }
                case Decision.Accepted(List<CaseEvent> events) -> {
                    if (cases.append(before.get(), events, cause).isPresent()) {
                        return ActResult.DONE;
                    }
                }
            }
        }
        return ActResult.refused(ProblemType.STALE_VERSION.code());
    }

    /**
     * Why {@link #attempt} would refuse now, whatever is said with the act: a code, empty where it would not. Changes
     * nothing.
     */
    public Optional<String> refusal(CaseId id, Scope scope, CaseAct<?> act, CaseActor by, long seen) {
        Optional<StoredCase> before = cases.find(id, scope);
        if (before.isEmpty()) {
            return Optional.of(ProblemType.NOT_FOUND.code());
        }
        return before.get().isStill(seen)
                ? decider.refusal(before.get().current(), act, by, now()).map(Refusal::code)
                : Optional.of(ProblemType.STALE_VERSION.code());
    }

    private static StoredCase untilWritten(Supplier<Optional<StoredCase>> attempt) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<StoredCase> written = attempt.get();
            if (written.isPresent()) {
                return written.get();
            }
        }
        throw stale();
    }

    private Decision.Accepted accepted(StoredCase before, CaseCommand command, CaseAccess access) {
        checks.forEach(check -> check.check(command, access));
        CaseActor by = access.actingIn(Acts.of(command).description());
        return switch (decide(before, command, by)) {
            case Decision.Accepted accepted -> accepted;
            case Decision.Refused refused -> throw problem(refused.refusal());
        };
    }

    private Decision decide(StoredCase before, CaseCommand command, CaseActor by) {
        return decider.decide(before.current(), command, by, now());
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ProblemException problem(Refusal refusal) {
        String pointer = refusal.field() == null ? "" : "/" + refusal.field();
        return ProblemException.of(typeOf(refusal), refusal.detail()).at(pointer, refusal.code());
    }

    /** Some refusals are problem types of their own. */
    private static ProblemType typeOf(Refusal refusal) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(refusal.code()))
                .findFirst()
                .orElseGet(() -> switch (refusal.kind()) {
                    case PARTY -> ProblemType.NOT_ALLOWED;
                    case STATE -> ProblemType.STATE_CONFLICT;
                    case RULE -> ProblemType.RULE_REFUSED;
                });
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such case, or it is not yours.");
    }

    private static ProblemException stale() {
        return ProblemException.of(ProblemType.STALE_VERSION, "The case has changed since it was read.");
    }
}
