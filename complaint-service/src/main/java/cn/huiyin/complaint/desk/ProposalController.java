package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.acts.JoinIncident;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.proposals.DismissProposal;
import cn.huiyin.complaint.proposals.Proposal;
import cn.huiyin.complaint.proposals.ProposeJoins;
import cn.huiyin.complaint.reasons.ReasonView;
import cn.huiyin.complaint.reasons.ReasonWordings;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases that could be about the same source as another, for who may join them. */
@RestController
class ProposalController {

    private static final ActDescription<?> JOIN = new JoinIncident().description();

    private final Cases cases;
    private final ProposeJoins proposals;
    private final DismissProposal dismissal;
    private final DeskViews views;
    private final ReasonWordings wordings;

    ProposalController(
            Cases cases, ProposeJoins proposals, DismissProposal dismissal, DeskViews views, ReasonWordings wordings) {
        this.cases = cases;
        this.proposals = proposals;
        this.dismissal = dismissal;
        this.views = views;
        this.wordings = wordings;
    }

    /**
     * What a case could be joined with.
     *
     * @param items the most probable first; none where the case can join nothing
     */
    record ProposalsView(List<ProposalView> items) {}

    /**
     * A case that could be about the same source.
     *
     * @param row the case as lists show it
     * @param incident number of the incident that it belongs to; absent where it belongs to none
     * @param score how probable it is that the source is the same, 0 to 1, with two digits
     * @param reasons what speaks for it and against it
     */
    record ProposalView(CaseRow row, @Nullable String incident, double score, List<ReasonView> reasons) {}

    /**
     * Proposes what a case could be joined with. Among the cases that the caller may see; what somebody turned down for
     * this case is left out.
     *
     * @param caseId id of the case
     */
    @GetMapping("/api/cases/{caseId}/proposals")
    ResponseEntity<ProposalsView> proposeJoins(@PathVariable String caseId, Locale language, Actor actor) {
        CaseAccess access = whoMayJoin(actor);
        List<ProposalView> items = proposals.of(find(caseId, access), access.scope()).stream()
                .map(proposal -> view(proposal, language))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ProposalsView(items));
    }

    /**
     * Says that a case is not about the same source as another one. It is recorded with who said so, and the two are
     * not proposed for each other again. Saying so again changes nothing.
     *
     * @param caseId id of the case
     * @param otherId id of the case that was proposed
     */
    @PutMapping("/api/cases/{caseId}/proposals/{otherId}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismissProposal(@PathVariable String caseId, @PathVariable String otherId, Actor actor) {
        CaseAccess access = whoMayJoin(actor);
        dismissal.dismiss(find(caseId, access), find(otherId, access), access);
    }

    private static CaseAccess whoMayJoin(Actor actor) {
        CaseAccess access = CaseAccess.ofStaff(actor);
        if (!JOIN.allowedFor(access.parties())) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "Joining cases belongs to another role.");
        }
        return access;
    }

    private Case find(String caseId, CaseAccess access) {
        return cases.find(new CaseId(caseId), access.scope())
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such case, or it is not yours."))
                .current();
    }

    private ProposalView view(Proposal proposal, Locale language) {
        return new ProposalView(
                views.row(proposal.other()),
                proposal.incident().orElse(null),
                Math.round(proposal.score() * 100) / 100.0,
                wordings.views(proposal.reasons(), language));
    }
}
