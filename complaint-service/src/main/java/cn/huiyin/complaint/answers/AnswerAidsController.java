package cn.huiyin.complaint.answers;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an office is proposed for an answer, and what its head should look at before it goes out. */
@RestController
class AnswerAidsController {

    private final Cases cases;
    private final AnswerTables tables;
    private final CopiedAnswers copied;
    private final Clock time;

    AnswerAidsController(Cases cases, AnswerTables tables, CopiedAnswers copied, Clock time) {
        this.cases = cases;
        this.tables = tables;
        this.copied = copied;
        this.time = time;
    }

    /**
     * Shows what helps to answer a case. Texts to begin with, and whether the answer that waits for the head has words
     * of its own. On which law it may rest is said by dispatch-service, whose decision tables know it.
     *
     * @param caseId id of the case
     */
    @GetMapping("/api/cases/{caseId}/answer-aids")
    AnswerAids showAnswerAids(@PathVariable String caseId, Actor actor) {
        Case current = cases.find(new CaseId(caseId), CaseAccess.ofStaff(actor).scope())
                .map(StoredCase::current)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such case, or it is not yours."));
        return AnswerAids.of(current, tables, warning(current));
    }

    private AnswerAids.@Nullable Warning warning(Case current) {
        Office office = current.office();
        return office == null
                ? null
                : AnswerDraft.of(current)
                        .map(draft -> AnswerAids.warning(
                                draft,
                                tables.templates(current.category()),
                                copied.saidBefore(current, office, draft.text(), time.instant())))
                        .orElse(null);
    }
}
