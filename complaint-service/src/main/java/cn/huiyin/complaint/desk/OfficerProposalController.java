package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.officerproposals.ProposeOfficers;
import cn.huiyin.complaint.officerproposals.ProposeOfficers.OfficerProposal;
import cn.huiyin.complaint.reasons.ReasonView;
import cn.huiyin.complaint.reasons.ReasonWordings;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** To whom a case could be given, for the head of its office. */
@RestController
class OfficerProposalController {

    private final Cases cases;
    private final ProposeOfficers officers;
    private final ReasonWordings wordings;

    OfficerProposalController(Cases cases, ProposeOfficers officers, ReasonWordings wordings) {
        this.cases = cases;
        this.officers = officers;
        this.wordings = wordings;
    }

    /**
     * To whom a case could be given.
     *
     * @param items all officers of the office who may sign in, the best first; none where nobody can be given the case
     *     now
     */
    record OfficerProposalsView(List<OfficerProposalView> items) {}

    /**
     * An officer.
     *
     * @param id of the account
     * @param name as colleagues see it
     * @param there whether the officer is there; false since everything was handed over
     * @param reasons what is known of the officer
     */
    record OfficerProposalView(String id, String name, boolean there, List<ReasonView> reasons) {}

    /**
     * Proposes to whom a case could be given. All officers of the caller's own office in an order: who is there, who
     * has cases of the same incident, who knows such cases and has little to do. The head decides.
     *
     * @param caseId id of the case
     */
    @AlsoAnswers(ProblemType.UPSTREAM_UNAVAILABLE)
    @GetMapping("/api/cases/{caseId}/officer-proposals")
    ResponseEntity<OfficerProposalsView> proposeOfficers(@PathVariable String caseId, Locale language, Actor head) {
        if (!(CaseAccess.ofStaff(head).scope() instanceof Scope.OfOffice scope)) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "Giving cases to officers belongs to another role.");
        }
        StoredCase found = cases.find(new CaseId(caseId), scope)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such case, or it is not yours."));
        List<OfficerProposalView> items = officers.of(found.current(), scope.code()).stream()
                .map(one -> view(one, language))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new OfficerProposalsView(items));
    }

    private OfficerProposalView view(OfficerProposal one, Locale language) {
        return new OfficerProposalView(
                one.officer(), one.name(), one.isThere(), wordings.views(one.reasons(), language));
    }
}
