package cn.huiyin.dispatch.published;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.PlaceRuling;
import cn.huiyin.dispatch.engine.TableRuling;
import cn.huiyin.dispatch.engine.TableRuling.Outcome;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    PartTrialsController(PublishedParts published) {
        this.published = published;
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
     * A case as it was settled.
     *
     * @param caseId by which the result names it
     * @param category code; absent where it has none
     * @param office code; absent where it has none
     * @param registeredAt by this the tables know hour, day and period
     * @param text what the citizen said, without contact data
     * @param lon degrees east of its point, WGS84; absent where it has none
     * @param lat degrees north of its point, WGS84; absent where it has none
     * @param address in the citizen's words; absent where there is none
     */
    record PastCase(
            String caseId,
            @Nullable String category,
            @Nullable String office,
            Instant registeredAt,
            String text,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String address) {

        private Complaint complaint() {
            return new Complaint(
                    text,
                    Optional.empty(),
                    lon == null || lat == null ? Optional.empty() : Optional.of(new Position(lon, lat)),
                    address == null ? "" : address,
                    registeredAt);
        }
    }

    /**
     * What becomes of a case, as things are published and with the part that is tried.
     *
     * @param caseId as it was sent
     */
    record ChangedCase(String caseId, Outcome before, Outcome after) {}

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
        DistrictPack after = with(before, trial);
        boolean byPlace = DistrictPack.isOfPlaces(trial.part());
        return new TrialResult(trial.cases().stream()
                .flatMap(one -> changed(one, byPlace, before.district(), after.district()).stream())
                .toList());
    }

    private static DistrictPack with(DistrictPack before, Trial trial) {
        try {
            DistrictPack after = before.with("trial", trial.part(), trial.text());
            after.refuseFlaws(trial.part());
            return after;
        } catch (PartRefused refused) {
            throw RefusedParts.problem(refused);
        }
    }

    private static Optional<ChangedCase> changed(PastCase one, boolean byPlace, District before, District after) {
        Outcome was = outcome(one, byPlace, before);
        Outcome would = outcome(one, byPlace, after);
        return was.isSameAs(would) ? Optional.empty() : Optional.of(new ChangedCase(one.caseId(), was, would));
    }

    /** Tables rule of the office that had the case in the end; a changed map says which office it would have gone to. */
    private static Outcome outcome(PastCase one, boolean byPlace, District district) {
        return TableRuling.of(
                one.text(),
                Optional.ofNullable(one.category()).map(CategoryCode::new).flatMap(district::category),
                byPlace
                        ? PlaceRuling.office(one.complaint(), district)
                        : Optional.ofNullable(one.office()).map(OfficeCode::new),
                one.registeredAt(),
                district);
    }
}
