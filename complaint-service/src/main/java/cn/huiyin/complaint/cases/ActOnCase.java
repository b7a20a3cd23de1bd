package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Who;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Acts on a case: load, decide, append; one write. What lost a race is decided anew on what the winner left. */
@Service
public class ActOnCase {

    private static final int ATTEMPTS = 5;

    private final Cases cases;
    private final CaseDecider decider;
    private final Clock time;

    ActOnCase(Cases cases, CaseDecider decider, Clock time) {
        this.cases = cases;
        this.decider = decider;
        this.time = time;
    }

    /**
     * Acts for staff.
     *
     * @param expectedVersion the version on which the decision to act was taken; null acts on whatever is there
     * @throws ProblemException not-found outside of the scope; stale-version when the case is at another version;
     *     not-allowed, state-conflict or rule-refused when the act is refused
     */
    public StoredCase act(CaseId id, Scope scope, Who who, CaseCommand command, @Nullable Long expectedVersion) {
        return untilWritten(() -> {
            var before = cases.find(id, scope).orElseThrow(ActOnCase::notFound);
            if (expectedVersion != null && before.version() != expectedVersion) {
                throw stale();
            }
            return cases.append(before, accepted(before, command, who).events(), null);
        });
    }

    /**
     * Acts for the citizen, who saw no version.
     *
     * @throws ProblemException not-found outside of the scope; not-allowed, state-conflict or rule-refused when the act
     *     is refused
     */
    public StoredCase act(CaseNumber number, Scope scope, Who who, CaseCommand command) {
        return untilWritten(() -> {
            var before = cases.find(number, scope).orElseThrow(ActOnCase::notFound);
            return cases.append(before, accepted(before, command, who).events(), null);
        });
    }

    /**
     * Acts because a message says so. A message acts once however often it comes, and a case that has moved on is left
     * alone.
     *
     * @param messageId unique for ever; kept in the history
     * @return whether the message changed the case now
     * @throws ProblemException not-found when there is no such case
     */
    public boolean act(CaseId id, Who who, CaseCommand command, String messageId) {
        var changed = new boolean[1];
        untilWritten(() -> {
            var before = cases.find(id, Scope.ALL).orElseThrow(ActOnCase::notFound);
            if (before.wasCausedBy(messageId)
                    || !(decide(before, command, who) instanceof Decision.Accepted accepted)) {
                return Optional.of(before);
            }
            var after = cases.append(before, accepted.events(), messageId);
            changed[0] = after.isPresent();
            return after;
        });
        return changed[0];
    }

    private static StoredCase untilWritten(Supplier<Optional<StoredCase>> attempt) {
        for (var i = 0; i < ATTEMPTS; i++) {
            var written = attempt.get();
            if (written.isPresent()) {
                return written.get();
            }
        }
        throw stale();
    }

    private Decision.Accepted accepted(StoredCase before, CaseCommand command, Who who) {
        return switch (decide(before, command, who)) {
            case Decision.Accepted accepted -> accepted;
            case Decision.Refused refused -> throw refused(refused.refusal());
        };
    }

    private Decision decide(StoredCase before, CaseCommand command, Who who) {
        return decider.decide(before.current(), command, who, time.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static ProblemException refused(Refusal refusal) {
        var type =
                switch (refusal.kind()) {
                    case PARTY -> ProblemType.NOT_ALLOWED;
                    case STATE -> ProblemType.STATE_CONFLICT;
                    case RULE -> ProblemType.RULE_REFUSED;
                };
        return ProblemException.of(type, refusal.detail()).at("", refusal.code());
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such case.");
    }

    private static ProblemException stale() {
        return ProblemException.of(ProblemType.STALE_VERSION, "The case has changed since it was read.");
    }
}
