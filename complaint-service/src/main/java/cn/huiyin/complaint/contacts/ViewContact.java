package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.ContactView;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads contact data and records the view in the same database command. */
@Service
class ViewContact {

    private final Cases cases;
    private final Clock time;

    ViewContact(Cases cases, Clock time) {
        this.cases = cases;
        this.time = time;
    }

    /** @param kind the role in which they look */
    record Viewer(String kind, String subject, @Nullable String name) {}

    /** @throws ProblemException not-found outside of the scope */
    ContactDetails view(CaseId id, Scope scope, Viewer viewer, String purpose) {
        var at = time.instant().truncatedTo(ChronoUnit.MILLIS);
        var look = new ContactView(at, viewer.kind(), viewer.subject(), viewer.name(), purpose);
        return cases.viewContact(id, scope, look)
                .map(current -> ContactDetails.of(current.contact()))
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such case, or it is not yours."));
    }
}
