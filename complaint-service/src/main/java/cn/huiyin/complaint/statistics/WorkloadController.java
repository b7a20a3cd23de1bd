package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the head of an office how many cases each officer has. */
@RestController
class WorkloadController {

    private final CountedCases cases;
    private final Clock clock;

    WorkloadController(CountedCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Counts the open cases of each officer of the caller's own office. Those that nobody has in particular are one row
     * of their own.
     */
    @GetMapping("/api/office/workload")
    ResponseEntity<List<OfficerLoad>> showWorkload(Actor head) {
        String office = head.office();
        if (office == null) {
            throw ProblemException.of(ProblemType.NOT_ALLOWED, "This account belongs to no office.");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(cases.byOfficer(Scope.ofOffice(office), clock.instant()));
    }
}
