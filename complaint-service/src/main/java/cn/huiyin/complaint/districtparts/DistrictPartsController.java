package cn.huiyin.complaint.districtparts;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The parts of the district that administrators may change, e.g. decision tables. */
@RestController
@RequestMapping("/api/admin/district-parts")
class DistrictPartsController {

    private static final int LONGEST_PART = 1_000_000;

    private final PartStates states;
    private final TryPart tryPart;
    private final PartTrials trials;
    private final PublishPart publishPart;

    DistrictPartsController(PartStates states, TryPart tryPart, PartTrials trials, PublishPart publishPart) {
        this.states = states;
        this.tryPart = tryPart;
        this.trials = trials;
        this.publishPart = publishPart;
    }

    /**
     * A changed part.
     *
     * @param text its text, at most 1,000,000 characters
     */
    record PartDraft(@NotBlank @Size(max = LONGEST_PART) String text) {}

    /**
     * What a changed part would do.
     *
     * @param id by which it can be published
     * @param from the first day whose cases were looked at (ISO)
     * @param cases on how many it was tried
     * @param changed for how many of them something else would be done
     * @param shifts which categories would be named instead of which; empty where the part says nothing of that
     * @param examples at most 200 of those, by their numbers
     */
    record TrialView(
            String id,
            String from,
            int cases,
            int changed,
            List<PartTrial.CategoryShift> shifts,
            List<PartTrial.ChangedCase> examples) {

        static TrialView of(PartTrial trial) {
            return new TrialView(
                    trial.id(), trial.from(), trial.cases(), trial.changed(), trial.shifts(), trial.examples());
        }
    }

    /** Shows all parts, and what was published of each. */
    @GetMapping
    List<PartStates.PartState> showParts() {
        return states.all();
    }

    /**
     * Shows the text of a version of a part.
     *
     * @param part code of the part
     * @param number of the publication; 0 for the part of the pack
     */
    @GetMapping("/{part}/versions/{number}")
    PartStates.PartText showPartVersion(@PathVariable String part, @PathVariable int number) {
        return states.text(DistrictPart.of(part), number);
    }

    /**
     * Tries a changed part on the cases of the last 30 days. It is refused when it cannot be used; each error says
     * where.
     *
     * @param part code of the part
     */
    @AlsoAnswers(ProblemType.UPSTREAM_UNAVAILABLE)
    @PostMapping("/{part}/trials")
    TrialView tryPart(@PathVariable String part, @RequestBody @Valid PartDraft body, Actor admin) {
        PartTrial trial = tryPart.run(admin, DistrictPart.of(part), body.text());
        trials.insert(trial);
        return TrialView.of(trial);
    }

    /**
     * Publishes a part that was tried. Cases that are registered from its day on are decided by it.
     *
     * @param part code of the part
     */
    @AlsoAnswers(ProblemType.STATE_CONFLICT)
    @PostMapping("/{part}/publications")
    List<PartStates.PartState> publishPart(
            @PathVariable String part, @RequestBody @Valid PublicationForm body, Actor admin) {
        publishPart.publish(admin, DistrictPart.of(part), body);
        return states.all();
    }
}
