package cn.huiyin.complaint.historycheck;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.admin.AdminLog;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Checks of the histories of all cases, for administrators: names cases and positions, shows nothing of what they say.
 */
@RestController
@RequestMapping("/api/admin/history-checks")
class HistoryCheckController {

    private final HistoryChecks checks;
    private final AdminLog log;
    private final Clock clock;

    HistoryCheckController(HistoryChecks checks, AdminLog log, Clock clock) {
        this.checks = checks;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A check of all histories.
     *
     * @param id of the check
     * @param state {@code asked}, {@code running}, {@code done}, or {@code broken-off} when whoever read it ended or
     *     failed meanwhile
     * @param stalled whether it has not ended and nobody has given a sign of it for a minute
     * @param askedAt when it was asked for
     * @param askedBy name of who asked
     * @param endedAt when it was done or broken off; absent until then
     * @param cases how many cases were read so far
     * @param entries how many entries of histories were read so far
     * @param found how many findings there are so far
     * @param findings the first two hundred
     */
    record HistoryCheckView(
            String id,
            String state,
            boolean stalled,
            Instant askedAt,
            @Nullable String askedBy,
            @Nullable Instant endedAt,
            long cases,
            long entries,
            long found,
            List<HistoryFinding> findings) {

        static HistoryCheckView of(HistoryCheck check) {
            return new HistoryCheckView(
                    check.id(),
                    check.state(),
                    check.stalled(Heartbeat.now()),
                    check.askedAt(),
                    check.askedBy(),
                    check.endedAt(),
                    check.cases(),
                    check.entries(),
                    check.found(),
                    check.findings());
        }
    }

    /**
     * The last check of the histories.
     *
     * @param check absent where nobody has asked for one yet
     */
    record LastHistoryCheck(@Nullable HistoryCheckView check) {}

    /** Shows the last check of the histories, where there was one. */
    @GetMapping("/last")
    LastHistoryCheck showLastHistoryCheck() {
        return new LastHistoryCheck(checks.last().map(HistoryCheckView::of).orElse(null));
    }

    /**
     * Shows a check of the histories.
     *
     * @param checkId of the check
     */
    @GetMapping("/{checkId}")
    HistoryCheckView showHistoryCheck(@PathVariable String checkId) {
        return checks.find(checkId)
                .map(HistoryCheckView::of)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such check."));
    }

    /** Asks for a check of all histories. It begins within seconds; where one has not ended yet, that one is meant. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    HistoryCheckView startHistoryCheck(Actor admin) {
        return HistoryCheckView.of(log.recording(
                admin, "history-check-asked", "", Map.of(), () -> checks.ask(clock.instant(), admin.name())));
    }
}
