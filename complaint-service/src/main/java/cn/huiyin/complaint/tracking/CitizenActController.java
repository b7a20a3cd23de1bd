package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.ActOnCase;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.platform.identity.Actor;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What citizens do with their complaints after they have filed them. Each act answers how the complaint stands then. */
@RestController
@RequestMapping("/api/complaints/{number}/acts")
class CitizenActController {

    private final CitizenKeys keys;
    private final ActOnCase acts;
    private final TrackedView view;

    CitizenActController(CitizenKeys keys, ActOnCase acts, TrackedView view) {
        this.keys = keys;
        this.acts = acts;
        this.view = view;
    }

    /** Satisfied closes the case; dissatisfied has it handled again, at most twice. */
    @PostMapping("/rate")
    TrackedComplaint rate(
            @PathVariable String number,
            @RequestHeader(name = TrackingController.QUERY_CODE, required = false) @Nullable String code,
            @RequestBody @Valid CitizenActs.Rate body,
            @Nullable Actor actor) {
        return act(keys.of(number, code, actor), body.command());
    }

    @PostMapping("/reopen")
    TrackedComplaint reopen(
            @PathVariable String number,
            @RequestHeader(name = TrackingController.QUERY_CODE, required = false) @Nullable String code,
            @RequestBody @Valid CitizenActs.Reopen body,
            @Nullable Actor actor) {
        return act(keys.of(number, code, actor), body.command());
    }

    @PostMapping("/withdraw")
    TrackedComplaint withdraw(
            @PathVariable String number,
            @RequestHeader(name = TrackingController.QUERY_CODE, required = false) @Nullable String code,
            @RequestBody @Valid CitizenActs.Withdraw body,
            @Nullable Actor actor) {
        return act(keys.of(number, code, actor), body.command());
    }

    private TrackedComplaint act(CitizenKey key, CaseCommand command) {
        return view.of(acts.act(key.number(), key.scope(), key.who(), command));
    }
}
