package cn.huiyin.dispatch.published;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import cn.huiyin.dispatch.published.CaseOutcomes.ChangedCase;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries a changed part of the district on past cases, for complaint-service in the name of an administrator. Nothing is kept. */
@RestController
class PartTrialsController {

    /** Outlines of 30,000 points take some 700,000. */
    private static final int LONGEST_PART = 1_000_000;

    private static final int MOST_CASES = 2_000;

    private final PublishedParts published;
    private final CaseOutcomes outcomes;

    PartTrialsController(PublishedParts published, CaseOutcomes outcomes) {
        this.published = published;
        this.outcomes = outcomes;
    }

    /**
     * A changed part of the district, and cases to try it on.
     *
     * @param part its code
     * @param text of its file
     * @param publications how many publications there are; the part is compared with what they come to
     * @param cases at most 2,000
     */
    record Trial(
            @NotBlank String part,
            @NotBlank @Size(max = LONGEST_PART) String text,
            int publications,
            @NotNull @Size(max = MOST_CASES) List<PastCase> cases) {}

    /**
     * What a trial found.
     *
     * @param changed the cases with which something else would be done, in the order in which they were sent
     */
    record TrialResult(List<ChangedCase> changed) {}

    /** Tries a changed part on past cases. It is refused when it cannot be used; each error says where and what was expected. */
    @PostMapping("/internal/part-trials")
    TrialResult tryPart(@RequestBody @Valid Trial trial) {
        if (!DistrictPack.isPart(trial.part())) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such part.");
        }
        if (published.known().publications().size() < trial.publications()) {
            published.refresh();
        }
        DistrictPack before = published.known().latest();
        try {
            DistrictPack after = before.with("trial", trial.part(), trial.text());
            after.refuseFlaws(trial.part());
            return new TrialResult(outcomes.changed(trial.part(), trial.cases(), before.district(), after.district()));
        } catch (PartRefused refused) {
            throw RefusedParts.problem(refused);
        }
    }
}
