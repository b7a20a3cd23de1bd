package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.contacts.SearchByCaller;
import cn.huiyin.complaint.deadlines.DeadlineView;
import cn.huiyin.complaint.deadlines.PromisedDeadlines;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an operator is shown while somebody calls. */
@RestController
@RequestMapping("/api/cases")
class CallController {

    private static final int MOST_EARLIER = 20;

    private final SearchByCaller callers;
    private final FindRelated related;
    private final PromisedDeadlines deadlines;
    private final Clock time;

    CallController(SearchByCaller callers, FindRelated related, PromisedDeadlines deadlines, Clock time) {
        this.callers = callers;
        this.related = related;
        this.deadlines = deadlines;
        this.time = time;
    }

    /**
     * Who calls.
     *
     * @param phone telephone number, however it is written
     */
    record Caller(@NotBlank @Size(max = 40) String phone) {

        @Override
        public String toString() {
            return "Caller[masked]";
        }
    }

    /**
     * The earlier cases of a caller.
     *
     * @param items the latest 20, newest first
     * @param more whether there are more than these
     */
    record EarlierCases(List<CaseRow> items, boolean more) {}

    /**
     * Finds the earlier cases of a caller's number. A POST, since the number must stand in no log, and each search
     * leaves a trace; a day has a limit of them.
     */
    @AlsoAnswers(ProblemType.CONTACT_ACCESS_USED_UP)
    @PostMapping("/of-caller")
    ResponseEntity<EarlierCases> findCasesOfCaller(@RequestBody @Valid Caller caller, Actor actor) {
        List<String> found = callers.search(caller.phone(), actor, MOST_EARLIER + 1);
        List<String> shown = found.subList(0, Math.min(MOST_EARLIER, found.size()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new EarlierCases(
                        related.rows(CaseAccess.ofStaff(actor).scope(), shown), found.size() > MOST_EARLIER));
    }

    /**
     * Says what can be promised: the deadlines of a case that an office is given now.
     *
     * @param deadlineClass how urgent it is, a code of the district pack
     */
    @GetMapping("/promised-deadlines")
    List<DeadlineView> promiseDeadlines(@RequestParam(defaultValue = "standard") String deadlineClass) {
        return deadlines.of(deadlineClass, time.instant()).orElseThrow(() -> ProblemException.of(
                        ProblemType.INVALID_INPUT,
                        "deadlineClass: no such class (expected: a code of the district pack)")
                .at("?deadlineClass", "unknown"));
    }
}
