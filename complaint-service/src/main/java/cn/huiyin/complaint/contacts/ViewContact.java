package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.looks.ContactLook;
import cn.huiyin.complaint.cases.looks.ContactLooks;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Lets somebody look at the contact data of a case. The look is on disk before anything is shown. The office that handles
 * the case looks as often as it must; others of the staff say exactly what for, and have few looks a day.
 */
@Service
public class ViewContact {

    private final Cases cases;
    private final ContactLooks looks;
    private final LookLimit limit;
    private final LookMeters meters;
    private final Clock time;

    ViewContact(Cases cases, ContactLooks looks, LookLimit limit, LookMeters meters, Clock time) {
        this.cases = cases;
        this.looks = looks;
        this.limit = limit;
        this.meters = meters;
        this.time = time;
    }

    /** @param role the role in which they look */
    record Viewer(String role, String subject, @Nullable String name) {}

    /** What somebody looks for. */
    record Reason(LookPurpose purpose, @Nullable String note) {}

    /**
     * A look of the staff.
     *
     * @throws ProblemException not-found outside of the scope; rule-refused without a note, or looks-used-up when no look
     *     is left today, to who does not work for the handling office
     */
    Case lookOfStaff(CaseId id, Scope scope, Viewer viewer, Reason reason) {
        Case found = find(id, scope);
        if (!(scope instanceof Scope.OfOffice)) {
            limit.check(viewer, reason, time.instant());
        }
        return recorded(found, Boolean.TRUE, viewer, reason, null);
    }

    /**
     * A look of who calls back a citizen that a survey has drawn. Neither a note nor one of the looks of the day is asked
     * for: the draw chose the case, not the caller.
     *
     * @param followUp its id
     * @throws ProblemException not-found when there is no such case
     */
    public OpenedContact lookForFollowUp(CaseId id, Actor caller, String followUp) {
        Viewer viewer = new Viewer(Role.OPERATOR.code(), caller.subject(), caller.name());
        Reason reason = new Reason(LookPurpose.CALL_BACK, null);
        return OpenedContact.of(recorded(find(id, Scope.ALL), Boolean.TRUE, viewer, reason, followUp));
    }

    /** @throws ProblemException not-found when there is no such case */
    Case lookOfService(CaseId id, Viewer service, LookPurpose purpose) {
        return recorded(find(id, Scope.ALL), null, service, new Reason(purpose, null), null);
    }

    private Case find(CaseId id, Scope scope) {
        return cases.find(id, scope)
                .map(StoredCase::current)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such case, or it is not yours."));
    }

    private Case recorded(
            Case found, @Nullable Boolean staff, Viewer viewer, Reason reason, @Nullable String followUp) {
        looks.record(new ContactLook(
                UUID.randomUUID().toString(),
                time.instant().truncatedTo(ChronoUnit.MILLIS),
                staff,
                viewer.role(),
                viewer.subject(),
                viewer.name(),
                found.id().value(),
                found.number().value(),
                reason.purpose().code(),
                reason.note(),
                followUp));
        meters.taken(viewer.role(), reason.purpose());
        return found;
    }
}
