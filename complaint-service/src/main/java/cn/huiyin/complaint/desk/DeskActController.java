package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.cases.ActOnCase;
import cn.huiyin.complaint.cases.Staff;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.platform.identity.Actor;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What staff do to a case, on the version of it that they saw. Each act answers the case as it stands then. */
@RestController
@RequestMapping("/api/cases/{caseId}/acts")
class DeskActController {

    private final ActOnCase acts;
    private final AssignByHand assignment;
    private final DeskViews views;

    DeskActController(ActOnCase acts, AssignByHand assignment, DeskViews views) {
        this.acts = acts;
        this.assignment = assignment;
        this.views = views;
    }

    @PostMapping("/assign")
    ResponseEntity<CaseView> assign(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody @Valid DeskActs.Assign body,
            Actor actor) {
        return act(caseId, version, assignment.command(body), actor);
    }

    @PostMapping("/accept")
    ResponseEntity<CaseView> accept(
            @PathVariable String caseId, @RequestHeader(HttpHeaders.IF_MATCH) String version, Actor actor) {
        return act(caseId, version, new CaseCommand.Accept(), actor);
    }

    @PostMapping("/contact")
    ResponseEntity<CaseView> contact(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody @Valid DeskActs.Contact body,
            Actor actor) {
        return act(caseId, version, body.command(), actor);
    }

    @PostMapping("/inspection")
    ResponseEntity<CaseView> inspection(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody @Valid DeskActs.Inspection body,
            Actor actor) {
        return act(caseId, version, body.command(), actor);
    }

    @PostMapping("/answer")
    ResponseEntity<CaseView> answer(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody @Valid DeskActs.Answer body,
            Actor actor) {
        return act(caseId, version, body.command(), actor);
    }

    @PostMapping("/reopen")
    ResponseEntity<CaseView> reopen(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody @Valid DeskActs.Reopen body,
            Actor actor) {
        return act(caseId, version, body.command(), actor);
    }

    @PostMapping("/close")
    ResponseEntity<CaseView> close(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody @Valid DeskActs.Close body,
            Actor actor) {
        return act(caseId, version, body.command(), actor);
    }

    @PostMapping("/reject")
    ResponseEntity<CaseView> reject(
            @PathVariable String caseId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody @Valid DeskActs.Reject body,
            Actor actor) {
        return act(caseId, version, body.command(), actor);
    }

    private ResponseEntity<CaseView> act(String caseId, String version, CaseCommand command, Actor actor) {
        var staff = Staff.of(actor);
        var seen = CaseVersion.ofTag(version);
        var stored = acts.act(new CaseId(caseId), staff.scope(), staff.who(), command, seen);
        // An assignment may take the case out of an office; whoever acted still sees what came of it.
        return ResponseEntity.ok().eTag(CaseVersion.tag(stored.version())).body(views.view(stored, staff.who()));
    }
}
