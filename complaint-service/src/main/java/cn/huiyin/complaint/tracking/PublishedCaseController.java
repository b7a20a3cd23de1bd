package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may read of cases. */
@RestController
class PublishedCaseController {

    private final Cases cases;

    PublishedCaseController(Cases cases) {
        this.cases = cases;
    }

    /**
     * Shows what an office tells everybody of a case. A case of which it tells nothing is answered like one that is not
     * there.
     *
     * @param number case number
     */
    @GetMapping("/api/complaints/{number}/public")
    PublishedCase showPublishedCase(@PathVariable String number) {
        if (!CaseNumber.isWellFormed(number)) {
            throw notFound();
        }
        return cases.find(new CaseNumber(number), Scope.ALL)
                .map(StoredCase::current)
                .flatMap(PublishedCase::of)
                .orElseThrow(PublishedCaseController::notFound);
    }

    private static ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND, "Nothing of such a case is for the public.");
    }
}
