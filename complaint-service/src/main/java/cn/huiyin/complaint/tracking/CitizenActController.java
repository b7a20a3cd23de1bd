package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What citizens do with their complaints after they have filed them. */
@RestController
class CitizenActController {

    private final CitizenKeys keys;
    private final ActOnCase acts;
    private final TrackedView view;

    CitizenActController(CitizenKeys keys, ActOnCase acts, TrackedView view) {
        this.keys = keys;
        this.acts = acts;
        this.view = view;
    }

    /**
     * Does something with an own complaint. Which acts there are, and what must be said with each, the schemas of the
     * body say; the complaint itself offers those that are allowed now. Answers how the complaint stands then.
     *
     * @param number case number
     * @param code the query code of the receipt; not needed with the token of the citizen whose complaint it is
     */
    @AlsoAnswers({ProblemType.NOT_ALLOWED, ProblemType.STATE_CONFLICT, ProblemType.RULE_REFUSED})
    @PostMapping("/api/complaints/{number}/acts")
    TrackedComplaint actOnComplaint(
            @PathVariable String number,
            @RequestHeader(name = TrackingController.QUERY_CODE, required = false) @Nullable String code,
            @RequestBody @Valid CaseCommand command,
            Locale language,
            @Nullable Actor actor) {
        CitizenKey key = keys.of(number, code, actor);
        return view.of(acts.act(key.number(), key.access(), command), language);
    }
}
