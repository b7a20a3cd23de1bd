package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.ActOnMany;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.acts.AssignByHand;
import cn.huiyin.complaint.cases.domain.acts.AssignOfficer;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.queues.QueueView;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.officerproposals.MarkOfficerAway;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Assigns several cases at once. Each is an act of its own, and the answer says for each what became of it. */
@RestController
class BulkActController {

    private static final int MOST = 100;
    /** Of an officer who is away; more than anybody can have open. */
    private static final int MOST_HANDED_OVER = 500;

    private static final String OFFICER = "[A-Za-z0-9_-]{1,60}";

    private final ActOnMany acts;
    private final FindCases find;
    private final MarkOfficerAway officersAway;

    BulkActController(ActOnMany acts, FindCases find, MarkOfficerAway officersAway) {
        this.acts = acts;
        this.find = find;
        this.officersAway = officersAway;
    }

    /**
     * A case as it was seen.
     *
     * @param caseId id of the case
     * @param version the one that was seen
     */
    record SeenCase(
            @NotBlank @Size(max = 60) String caseId,
            @NotNull @Min(0) Long version) {}

    /**
     * Cases for an office.
     *
     * @param cases 1 to 100
     * @param office the office that gets them, by its code
     * @param reason why; each case keeps it
     */
    record OfficeForCases(
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid SeenCase> cases,
            @NotBlank @Size(max = 20) String office,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * Cases for an officer.
     *
     * @param cases 1 to 100
     * @param officer the officer who gets them, by the id of the account
     * @param officerName as colleagues see it
     */
    record OfficerForCases(
            @NotEmpty @Size(max = MOST) List<@NotNull @Valid SeenCase> cases,
            @NotBlank @Size(max = 60) String officer,
            @NotBlank @Size(max = 60) String officerName) {}

    /**
     * All that an officer has open, for another.
     *
     * @param from the officer who is away, by the id of the account
     * @param officer the officer who gets them, by the id of the account
     * @param officerName as colleagues see it
     */
    record HandOver(
            @NotBlank @Size(max = 60) String from,
            @NotBlank @Size(max = 60) String officer,
            @NotBlank @Size(max = 60) String officerName) {}

    /** Assigns several cases to an office. For the triage desk; each for itself, as it was seen. */
    @PostMapping("/api/cases/bulk-assign")
    BulkOutcome assignCases(@RequestBody @Valid OfficeForCases body, Actor actor) {
        AssignByHand.Command command = new AssignByHand.Command(body.office(), null, null, body.reason());
        return BulkOutcome.of(acts.act(seen(body.cases()), CaseAccess.ofStaff(actor), command));
    }

    /** Gives several cases to an officer. For the head of the office; each for itself, as it was seen. */
    @PostMapping("/api/cases/bulk-assign-officer")
    BulkOutcome assignOfficerToCases(@RequestBody @Valid OfficerForCases body, Actor actor) {
        AssignOfficer.Command command = command(body.officer(), body.officerName());
        return BulkOutcome.of(acts.act(seen(body.cases()), CaseAccess.ofStaff(actor), command));
    }

    /**
     * Hands over all that an officer has open. For the head of the office; at most 500, each for itself, as it stands.
     * The officer is proposed last from then on, until doing something again or being given a case.
     */
    @PostMapping("/api/office/hand-overs")
    BulkOutcome handOverCases(@RequestBody @Valid HandOver body, Actor actor) {
        CaseAccess access = CaseAccess.ofStaff(actor);
        AssignOfficer.Command command = command(body.officer(), body.officerName());
        List<ActOnMany.Seen> open = openOf(access, body.from());
        List<ActOnMany.Outcome> outcomes = acts.act(open, access, command);
        boolean anyLeft = outcomes.stream().anyMatch(outcome -> outcome.after() == null);
        if (!outcomes.isEmpty() && !anyLeft && access.scope() instanceof Scope.OfOffice(String office)) {
            officersAway.handedOver(body.from(), office);
        }
        return BulkOutcome.of(outcomes);
    }

    private List<ActOnMany.Seen> openOf(CaseAccess access, String officer) {
        Selection open = new Selection(QueueView.OPEN, null, null, officer);
        ArrayList<ActOnMany.Seen> all = new ArrayList<>();
        Cursor next = null;
        do {
            Page<ListedCase> page = find.find(access.scope(), open, null, next, MOST);
            page.items().forEach(one -> all.add(new ActOnMany.Seen(one.current().id(), one.version())));
            next = page.next() == null ? null : Cursor.parse(page.next());
        } while (next != null && all.size() < MOST_HANDED_OVER);
        return all;
    }

    private static List<ActOnMany.Seen> seen(List<SeenCase> cases) {
        return cases.stream()
                .map(seen -> new ActOnMany.Seen(new CaseId(seen.caseId()), seen.version()))
                .toList();
    }

    private static AssignOfficer.Command command(String officer, String officerName) {
        if (!officer.matches(OFFICER)) {
            throw ProblemException.of(ProblemType.INVALID_INPUT, "officer: (expected: the id of an account)")
                    .at("/officer", "malformed");
        }
        return new AssignOfficer.Command(officer, officerName);
    }
}
