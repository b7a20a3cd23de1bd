package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.identity.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells another service of ours how to reach a citizen, when it is about to; the gateway does not lead here. */
@RestController
class ServiceContactController {

    private final ViewContact views;

    ServiceContactController(ViewContact views) {
        this.views = views;
    }

    /**
     * Shows the contact data of a case to another service. For a message to the citizen; the access is recorded.
     *
     * @param caseId id of the case
     */
    @GetMapping("/internal/cases/{caseId}/contact")
    ResponseEntity<ContactDetails> showContact(@PathVariable String caseId, Actor service) {
        ViewContact.Viewer viewer = new ViewContact.Viewer(Role.SERVICE.code(), service.subject(), service.name());
        Case current = views.openForService(new CaseId(caseId), viewer, ContactAccessPurpose.INFORM)
                .current();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ContactDetails.of(current.contact()));
    }
}
