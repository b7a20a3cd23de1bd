package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.text.SanitizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows contact data to staff who say what for. A POST, for every access leaves a trace. */
@RestController
class ContactViewController {

    private static final int MAX_NOTE = 500;

    /** The roles from the closest to the case to the furthest; an access is recorded in the closest. */
    private static final List<Role> ROLES = List.of(
            Role.INTEGRITY,
            Role.OFFICE_HEAD,
            Role.OFFICER,
            Role.TRIAGE,
            Role.SUPERVISOR,
            Role.OPERATOR,
            Role.LEADER,
            Role.DEPARTMENT);

    private final ViewContact views;

    ContactViewController(ViewContact views) {
        this.views = views;
    }

    /**
     * What somebody needs contact data for.
     *
     * @param purpose what for
     * @param note what exactly; must be said by who does not work for the handling office
     */
    record ContactAccessReason(
            @NotNull ContactAccessPurpose purpose,
            @Nullable @Size(max = MAX_NOTE) String note) {}

    /**
     * Shows the contact data of a case and all that the citizen said in full. The access is recorded first, and stands
     * in the timeline of the case. Who does not work for the handling office has few accesses a day.
     *
     * @param caseId id of the case
     */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.CONTACT_ACCESS_USED_UP})
    @PostMapping("/api/cases/{caseId}/contact-views")
    ResponseEntity<OpenedContact> viewContact(
            @PathVariable String caseId, @RequestBody @Valid ContactAccessReason body, Actor actor) {
        StoredCase opened = views.openForStaff(
                new CaseId(caseId),
                CaseAccess.ofStaff(actor).scope(),
                new ViewContact.Viewer(role(actor), actor.subject(), actor.name()),
                new ViewContact.Reason(body.purpose(), SanitizedText.orNull(body.note())));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OpenedContact.of(opened));
    }

    private static String role(Actor actor) {
        return ROLES.stream().filter(actor::has).findFirst().orElseThrow().code();
    }
}
