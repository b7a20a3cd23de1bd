package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.contactaccess.ContactAccess;
import cn.huiyin.complaint.cases.contactaccess.ContactAccessLog;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Restriction;
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
 * Opens the contact data of a case. The access is stored before anything is shown. The office that handles the case
 * opens it as often as it must; others of the staff say exactly what for, and have few accesses a day.
 */
@Service
public class ViewContact {

    private final Cases cases;
    private final ContactAccessLog log;
    private final ContactAccessLimit limit;
    private final ContactAccessMeters meters;
    private final Clock time;

    ViewContact(Cases cases, ContactAccessLog log, ContactAccessLimit limit, ContactAccessMeters meters, Clock time) {
        this.cases = cases;
        this.log = log;
        this.limit = limit;
        this.meters = meters;
        this.time = time;
    }

    /** @param role the role in which they open it */
    record Viewer(String role, String subject, @Nullable String name) {}

    /** The purpose of an access. */
    record Reason(ContactAccessPurpose purpose, @Nullable String note) {}

    /**
     * For somebody of the staff.
     *
     * @throws ProblemException not-found outside of the scope; rule-refused without a note, or contact-access-used-up
     *     when no access is left today, to who does not work for the handling office
     */
    StoredCase openForStaff(CaseId id, Scope scope, Viewer viewer, Reason reason) {
        StoredCase found = find(id, scope);
        if (!(scope instanceof Scope.OfOffice)) {
            limit.check(viewer, reason, time.instant());
        }
        return recorded(found, Boolean.TRUE, viewer, reason, null);
    }

    /** Whether somebody may be called about this case: about a restricted one nobody is. */
    public boolean mayBeCalledAbout(CaseId id) {
        return cases.find(id, Scope.DISTRICT).isPresent();
    }

    /**
     * For an operator who calls a citizen of a survey's sample. No note is needed and the daily limit does not apply:
     * the draw chose the case, not the operator.
     *
     * @param followUp its id
     * @throws ProblemException not-found when there is no such case
     */
    public OpenedContact openForFollowUp(CaseId id, Actor caller, String followUp) {
        Viewer viewer = new Viewer(Role.OPERATOR.code(), caller.subject(), caller.name());
        Reason reason = new Reason(ContactAccessPurpose.CALL_BACK, null);
        return OpenedContact.of(recorded(find(id, Scope.DISTRICT), Boolean.TRUE, viewer, reason, followUp));
    }

    /** For a message about a follow-up that another service sends. */
    public OpenedContact openForLink(CaseId id, Actor service, String followUp) {
        Viewer viewer = new Viewer(Role.SERVICE.code(), service.subject(), service.name());
        Reason reason = new Reason(ContactAccessPurpose.INFORM, null);
        return OpenedContact.of(recorded(find(id, Scope.DISTRICT), null, viewer, reason, followUp));
    }

    /** @throws ProblemException not-found when there is no such case */
    StoredCase openForService(CaseId id, Viewer service, ContactAccessPurpose purpose) {
        return recorded(find(id, Scope.ALL), null, service, new Reason(purpose, null), null);
    }

    private StoredCase find(CaseId id, Scope scope) {
        return cases.find(id, scope)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such case, or it is not yours."));
    }

    private StoredCase recorded(
            StoredCase found, @Nullable Boolean staff, Viewer viewer, Reason reason, @Nullable String followUp) {
        log.record(new ContactAccess(
                UUID.randomUUID().toString(),
                time.instant().truncatedTo(ChronoUnit.MILLIS),
                staff,
                viewer.role(),
                viewer.subject(),
                viewer.name(),
                found.current().id().value(),
                found.current().number().value(),
                reason.purpose().code(),
                reason.note(),
                null,
                followUp,
                Restriction.holds(found.current()) ? Boolean.TRUE : null));
        meters.taken(viewer.role(), reason.purpose());
        return found;
    }
}
