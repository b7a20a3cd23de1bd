package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows contact data to staff who say what for. A POST, for every look leaves a trace. */
@RestController
class ContactViewController {

    private static final int MAX_PURPOSE = 200;

    /** From the closest to the case to the furthest: a look is recorded in the closest role. */
    private static final List<Role> ROLES =
            List.of(Role.OFFICE_HEAD, Role.OFFICER, Role.TRIAGE, Role.SUPERVISOR, Role.OPERATOR);

    private final ViewContact views;

    ContactViewController(ViewContact views) {
        this.views = views;
    }

    /**
     * What somebody needs contact data for.
     *
     * @param purpose verify, inform, appoint, or what for in own words
     */
    record Purpose(@NotBlank @Size(max = MAX_PURPOSE) String purpose) {}

    /**
     * Shows the contact data of a case. The look is recorded with its purpose, and stands in the timeline of the case.
     *
     * @param caseId id of the case
     */
    @PostMapping("/api/cases/{caseId}/contact-views")
    ResponseEntity<ContactDetails> viewContact(
            @PathVariable String caseId, @RequestBody @Valid Purpose body, Actor actor) {
        var details = views.view(
                new CaseId(caseId),
                CaseAccess.ofStaff(actor).scope(),
                new ViewContact.Viewer(kind(actor), actor.subject(), actor.name()),
                body.purpose().strip());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(details);
    }

    private static String kind(Actor actor) {
        return ROLES.stream().filter(actor::has).findFirst().orElseThrow().code();
    }
}
