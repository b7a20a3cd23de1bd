package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.incidents.HandleIncidents;
import cn.huiyin.complaint.incidents.IncidentAccess;
import cn.huiyin.complaint.incidents.IncidentDocument;
import cn.huiyin.complaint.incidents.IncidentDocument.WorkKind;
import cn.huiyin.complaint.incidents.Round;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Several cases about one source, handled together. */
@RestController
@RequestMapping("/api/incidents")
class IncidentController {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;
    private static final int MOST_CASES = 200;

    private final HandleIncidents incidents;
    private final IncidentAccess access;
    private final IncidentViews views;

    IncidentController(HandleIncidents incidents, IncidentAccess access, IncidentViews views) {
        this.incidents = incidents;
        this.access = access;
        this.views = views;
    }

    /**
     * A case, as it was seen.
     *
     * @param caseId id of the case
     * @param version the version that was seen
     */
    record SeenCase(
            @NotBlank @Size(max = 100) String caseId,
            @NotNull @Min(1) Long version) {

        Round.Target target() {
            return Round.Target.outstanding(caseId, version);
        }
    }

    /**
     * What an incident is opened with.
     *
     * @param title what its cases are about
     * @param cases those that join it
     */
    record Opening(
            @NotBlank @Size(max = 200) String title,

            @NotEmpty @Size(max = MOST_CASES) List<@Valid @NotNull SeenCase> cases) {}

    /**
     * One act on several cases.
     *
     * @param act {@code answer}, {@code approve-answer} or {@code join-incident}, with what is said with it
     * @param cases those to which it is done
     */
    record Together(
            @NotNull @Valid CaseCommand act,

            @NotEmpty @Size(max = MOST_CASES) List<@Valid @NotNull SeenCase> cases) {}

    /**
     * Work that was done for all cases.
     *
     * @param kind {@code inspection} or {@code note}
     * @param text what was found or done
     * @param decibel a reading in dB(A)
     * @param zoneClass the acoustic zone 0 to 4 of the place
     */
    record RecordedWork(
            @NotNull @Pattern(regexp = "inspection|note", message = "inspection or note")
            String kind,

            @NotBlank @Size(max = 4000) String text,

            @Nullable @DecimalMin("0") @DecimalMax("200") Double decibel,

            @Nullable @Min(0) @Max(4) Integer zoneClass) {

        IncidentDocument.Work work(String key, CaseAccess by, HandleIncidents incidents) {
            return new IncidentDocument.Work(
                    by.subject() + ":" + key,
                    incidents.now(),
                    WorkKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    by.name(),
                    text,
                    decibel,
                    zoneClass);
        }
    }

    /**
     * Opens an incident. The cases join it, each unless it refuses; what came of it the first round says. Where every case
     * refuses, none is opened.
     *
     * @param key made by the client, the same for each repetition; 1 to 100 characters
     */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.IDEMPOTENCY_KEY_REUSED})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IncidentView openIncident(
            @RequestHeader(IDEMPOTENCY_KEY) @NotBlank @Size(max = LONGEST_KEY) String key,
            @RequestBody @Valid Opening opening,
            Actor actor) {
        CaseAccess by = CaseAccess.ofStaff(actor);
        return views.view(incidents.open(opening.title(), targets(opening.cases()), by, key), by);
    }

    /**
     * Shows an incident. With those of its cases that the caller may see; of the others only how many they are.
     *
     * @param incident number of the incident
     */
    @GetMapping("/{incident}")
    IncidentView showIncident(@PathVariable String incident, Actor actor) {
        CaseAccess by = CaseAccess.ofStaff(actor);
        return views.view(access.find(incident, by), by);
    }

    /**
     * Records work for all cases of an incident. Once, and it is shown beside each of them.
     *
     * @param incident number of the incident
     * @param key made by the client, the same for each repetition; 1 to 100 characters
     */
    @AlsoAnswers(ProblemType.IDEMPOTENCY_KEY_REUSED)
    @PostMapping("/{incident}/work")
    IncidentView recordIncidentWork(
            @PathVariable String incident,
            @RequestHeader(IDEMPOTENCY_KEY) @NotBlank @Size(max = LONGEST_KEY) String key,
            @RequestBody @Valid RecordedWork work,
            Actor actor) {
        CaseAccess by = CaseAccess.ofStaff(actor);
        return views.view(incidents.record(incident, work.work(key, by, incidents), by), by);
    }

    /**
     * Does one act to several cases of an incident. Each case decides for itself, against the version that was seen of it. One
     * that refuses is told in the last round, and nothing of the others is undone. Sent again with the same key, it does what
     * is outstanding and nothing twice.
     *
     * @param incident number of the incident
     * @param key made by the client, the same for each repetition; 1 to 100 characters
     */
    @AlsoAnswers({ProblemType.STATE_CONFLICT, ProblemType.RULE_REFUSED, ProblemType.IDEMPOTENCY_KEY_REUSED})
    @PostMapping("/{incident}/acts")
    IncidentView actOnIncident(
            @PathVariable String incident,
            @RequestHeader(IDEMPOTENCY_KEY) @NotBlank @Size(max = LONGEST_KEY) String key,
            @RequestBody @Valid Together together,
            Actor actor) {
        CaseAccess by = CaseAccess.ofStaff(actor);
        return views.view(incidents.act(incident, together.act(), targets(together.cases()), by, key), by);
    }

    private static List<Round.Target> targets(List<SeenCase> cases) {
        return cases.stream().map(SeenCase::target).distinct().toList();
    }
}
