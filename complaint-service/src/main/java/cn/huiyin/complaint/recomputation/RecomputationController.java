package cn.huiyin.complaint.recomputation;

import cn.huiyin.platform.identity.Actor;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recomputation of running deadlines, for administrators: case numbers and due times, nothing of what a case says. */
@RestController
@RequestMapping("/api/admin/deadlines/recomputations")
class RecomputationController {

    private final OrderRecomputation orders;
    private final Recomputations recomputations;

    RecomputationController(OrderRecomputation orders, Recomputations recomputations) {
        this.orders = orders;
        this.recomputations = recomputations;
    }

    /**
     * How far a recomputation is.
     *
     * @param id of the recomputation
     * @param state {@code asked}, {@code running}, {@code done}, or {@code stopped} since calendar or classes changed
     *     meanwhile
     * @param askedAt when it was ordered
     * @param name of who ordered it
     * @param reason why
     * @param endedAt when it ended; absent until then
     * @param cases how many cases were looked at so far
     * @param movedCases how many of them were moved so far
     */
    record RecomputationView(
            String id,
            String state,
            Instant askedAt,
            String name,
            String reason,
            @Nullable Instant endedAt,
            long cases,
            long movedCases) {

        static RecomputationView of(Recomputation one) {
            return new RecomputationView(
                    one.id(),
                    one.state(),
                    one.askedAt(),
                    one.name(),
                    one.reason(),
                    one.endedAt(),
                    one.cases(),
                    one.movedCases());
        }
    }

    /**
     * The last recomputation.
     *
     * @param recomputation absent where there was none yet
     */
    record LastRecomputation(@Nullable RecomputationView recomputation) {}

    /** Reports what a recomputation would move, over all cases in which a deadline may run. Nothing changes. */
    @PostMapping("/previews")
    RecomputationReport previewRecomputation(Actor admin) {
        return orders.report(admin);
    }

    /**
     * Recomputes the running deadlines of all cases. In the background, case by case, an event in each that moves.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RecomputationView startRecomputation(@RequestBody @Valid RecomputationForm body, Actor admin) {
        return RecomputationView.of(orders.order(admin, body));
    }

    /** Shows the last recomputation, where there was one. */
    @GetMapping("/last")
    LastRecomputation showLastRecomputation() {
        return new LastRecomputation(
                recomputations.last().map(RecomputationView::of).orElse(null));
    }
}
