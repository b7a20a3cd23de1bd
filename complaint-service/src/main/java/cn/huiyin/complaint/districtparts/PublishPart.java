package cn.huiyin.complaint.districtparts;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.admin.AdminLog;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes a part that was tried. */
@Component
class PublishPart {

    /** The shortest time until a publication takes effect: by then every replica of dispatch-service has fetched it. */
    static final Duration LEAD_TIME = Duration.ofSeconds(15);

    /** The part of that time that storing a publication may take. */
    private static final Duration STORING_TIMEOUT = Duration.ofSeconds(5);

    private final PartTrials trials;
    private final PartPublications publications;
    private final AdminLog log;
    private final Clock clock;

    PublishPart(PartTrials trials, PartPublications publications, AdminLog log, Clock clock) {
        this.trials = trials;
        this.publications = publications;
        this.log = log;
        this.clock = clock;
    }

    /** No publication will take effect before this moment any more; to be called before the publications are read. */
    Instant settledUntil() {
        return clock.instant().plus(LEAD_TIME).minus(STORING_TIMEOUT);
    }

    /**
     * @throws ProblemException not-found for a trial of another part or none, invalid-input for a day that is gone,
     *     state-conflict when something was published since the trial
     */
    void publish(Actor admin, DistrictPart part, PublicationForm form) {
        PartTrial trial = trials.find(form.trial())
                .filter(found -> found.part().equals(part.code()))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such trial."));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int number = publications.last() + 1;
        if (trial.base() != number - 1) {
            throw overtaken();
        }
        PartPublication publication = new PartPublication(
                number,
                part.code(),
                trial.text(),
                effect(form.effectiveFrom(), now),
                form.note(),
                trial.cases(),
                trial.changed(),
                now,
                admin.subject(),
                admin.name());
        Map<String, String> details = Map.of(
                "number", String.valueOf(number),
                "from", publication.effectiveFrom().toString(),
                "changed", trial.changed() + "/" + trial.cases(),
                "note", form.note());
        if (!log.recording(admin, part.publishing(), part.code(), details, () -> publications.add(publication))) {
            throw overtaken();
        }
    }

    /** Today, or no day, means at once. */
    private static Instant effect(@Nullable LocalDate day, Instant now) {
        LocalDate today = DistrictDay.dateOf(now);
        if (day != null && day.isBefore(today)) {
            throw ProblemException.of(ProblemType.INVALID_INPUT, "A part takes effect today at the earliest.")
                    .at("/effectiveFrom", "in-the-past");
        }
        Instant earliest = now.plus(LEAD_TIME);
        Instant wanted = day == null ? earliest : DistrictDay.startOf(day);
        return wanted.isBefore(earliest) ? earliest : wanted;
    }

    private static ProblemException overtaken() {
        return ProblemException.of(
                ProblemType.STATE_CONFLICT, "A part was published since the trial; it has to be tried again.");
    }
}
