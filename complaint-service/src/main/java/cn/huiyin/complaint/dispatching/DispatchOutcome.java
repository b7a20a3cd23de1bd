package cn.huiyin.complaint.dispatching;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.Candidate;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.acts.AutoAssign;
import cn.huiyin.complaint.cases.domain.acts.SendToTriage;
import cn.huiyin.complaint.deadlines.DeadlineClasses;
import cn.huiyin.complaint.district.District;
import cn.huiyin.contracts.CandidateV1;
import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.DispatchDecidedV1;
import cn.huiyin.contracts.DispatchUndecidedV1;
import cn.huiyin.contracts.ReasonV1;
import cn.huiyin.platform.messaging.EventHandler;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Assigns a case, or sends it to the triage desk, as the engine decided. {@link ActOnCase} ignores a second delivery
 * and a decision that comes too late.
 */
@Component
class DispatchOutcome implements EventHandler {

    private final ActOnCase cases;
    private final District district;
    private final DeadlineClasses deadlines;

    DispatchOutcome(ActOnCase cases, District district, DeadlineClasses deadlines) {
        this.cases = cases;
        this.district = district;
        this.deadlines = deadlines;
    }

    @Override
    public void handle(CloudEvent<Record> event) {
        switch (event.data()) {
            case DispatchDecidedV1 decided -> act(decided.caseId(), assigning(decided), event.id());
            case DispatchUndecidedV1 undecided -> act(undecided.caseId(), toTriage(undecided), event.id());
            default -> {}
        }
    }

    private void act(String caseId, CaseCommand command, String messageId) {
        cases.act(new CaseId(caseId), command, messageId);
    }

    /** Nobody would see a case of an office that is not in this service's pack, so the case goes to the triage desk. */
    private CaseCommand assigning(DispatchDecidedV1 decided) {
        Category category = category(decided.category());
        String deadlineClass = deadlineClass(decided.deadlineClass());
        List<Reason> reasons = reasons(decided.reasons());
        return district.office(decided.office().code())
                .<CaseCommand>map(office -> new AutoAssign.Command(
                        office, category, departments(decided.departments()), deadlineClass, reasons))
                .orElseGet(() -> new SendToTriage.Command(category, deadlineClass, List.of(), reasons));
    }

    private CaseCommand toTriage(DispatchUndecidedV1 undecided) {
        List<Candidate> candidates = undecided.candidates().stream()
                .flatMap(candidate -> candidate(candidate).stream())
                .toList();
        return new SendToTriage.Command(
                category(undecided.category()),
                deadlineClass(undecided.deadlineClass()),
                candidates,
                reasons(undecided.reasons()));
    }

    private Optional<Candidate> candidate(CandidateV1 candidate) {
        return district.office(candidate.office().code())
                .map(office -> new Candidate(office, candidate.score(), reasons(candidate.reasons())));
    }

    /** A class that this service's pack lacks would leave the case without deadlines. */
    private String deadlineClass(String named) {
        return deadlines.knows(named) ? named : CaseDecider.DEFAULT_DEADLINE_CLASS;
    }

    private static @Nullable Category category(@Nullable CodedName named) {
        return named == null ? null : new Category(named.code(), named.name());
    }

    private static List<Department> departments(List<CodedName> named) {
        return named.stream()
                .map(each -> new Department(each.code(), each.name()))
                .toList();
    }

    private static List<Reason> reasons(List<ReasonV1> told) {
        return told.stream().map(each -> new Reason(each.code(), each.args())).toList();
    }
}
