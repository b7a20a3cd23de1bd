package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CommandWithPhotos;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Inspection;
import cn.huiyin.complaint.cases.domain.Inspections;
import cn.huiyin.complaint.cases.domain.NoiseLimit;
import cn.huiyin.complaint.cases.domain.NoiseReading;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inspection 核查: the office was on the spot. */
public final class LogInspection implements CaseAct<LogInspection.Command> {

    /** Of all inspections of a case. */
    static final int MOST_PHOTOS = 3 * Complaint.MAX_PHOTOS;

    /**
     * @param decibel a reading in dB(A)
     * @param zoneClass the acoustic zone 0 to 4 of the place
     * @param lon where the office stood, degrees east, WGS84; given together with lat, or not at all
     * @param lat degrees north, WGS84; given together with lon, or not at all
     * @param photos at most 9 at a time
     * @param statedAt when it was made, where it is recorded later, e.g. since there was no network
     */
    public record Command(
            @NotBlank @Size(max = 4000) String findings,

            @Nullable @DecimalMin("0") @DecimalMax("200") @Input(InputType.DECIBEL)
            Double decibel,

            @Nullable @Min(0) @Max(4) @Input(InputType.ZONE_CLASS)
            Integer zoneClass,

            @Nullable Boolean odour,
            @Nullable @Input(InputType.LONGITUDE) Double lon,
            @Nullable @Input(InputType.LATITUDE) Double lat,

            @Size(max = Complaint.MAX_PHOTOS) @Input(InputType.PHOTOS)
            List<String> photos,

            @Nullable @Input(InputType.STATED_TIME) Instant statedAt)
            implements CommandWithPhotos {

        public Command {
            // Absent where none are sent.
            photos = photos == null ? List.of() : List.copyOf(photos);
        }

        /** What was seen and measured, and nothing else. */
        public Command(String findings, @Nullable Double decibel, @Nullable Integer zoneClass) {
            this(findings, decibel, zoneClass, null, null, null, List.of(), null);
        }

        @Override
        public Command withPhotos(List<String> stored) {
            return new Command(findings, decibel, zoneClass, odour, lon, lat, stored, statedAt);
        }
    }

    /**
     * @param limit what was allowed there and then, in dB(A); null where nothing was measured or no standard holds
     * @param night whether it is the limit of the night
     * @param standard the standard that sets it
     * @param photos ids of the photos; null where none were taken
     * @param statedAt when it was made, a statement of who recorded it later; null where it was recorded on the spot
     */
    public record Inspected(
            Instant at,
            CaseActor by,
            @Shown String findings,
            @Nullable @Shown Double decibel,
            @Nullable @Shown Integer zoneClass,
            @Nullable @Shown Integer limit,
            @Nullable @Shown Boolean night,
            @Nullable @Shown String standard,
            @Nullable @Shown Boolean odour,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable @Shown List<String> photos,
            @Nullable @Shown Instant statedAt)
            implements CaseEvent {

        /** Adds the inspection; state and deadlines stay. */
        @Override
        public void applyTo(CaseDraft draft) {
            Case before = draft.before();
            draft.keep(Inspections.of(before)
                    .with(new Inspection(
                            at,
                            Objects.requireNonNull(before.office()).code(),
                            findings,
                            new Place(lon, lat, null),
                            photos == null ? List.of() : photos,
                            noise(),
                            odour,
                            statedAt)));
        }

        private @Nullable NoiseReading noise() {
            return decibel == null ? null : new NoiseReading(decibel, zoneClass, noiseLimit());
        }

        private @Nullable NoiseLimit noiseLimit() {
            return limit == null || night == null || standard == null ? null : new NoiseLimit(limit, night, standard);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("inspection", "核查", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .events(Inspected.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        int photos = Inspections.of(context.current()).photos().size()
                + command.photos().size();
        if (photos > MOST_PHOTOS) {
            return Decision.refused(new Refusal(
                    Refusal.Kind.RULE, "photos-full", "A case holds at most " + MOST_PHOTOS + " photos.", "photos"));
        }
        return PointCheck.refusal(context.codes(), command.lon(), command.lat())
                .or(() -> StatedTimes.refusal(context, command.statedAt()))
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(inspected(context, command)));
    }

    /** What was allowed is that of the time of measuring: at night it is less. */
    private static Inspected inspected(ActContext context, Command command) {
        Instant measuredAt = Objects.requireNonNullElse(command.statedAt(), context.now());
        Optional<NoiseLimit> limit = command.decibel() == null
                ? Optional.empty()
                : context.codes().noiseLimit(context.current().category(), command.zoneClass(), measuredAt);
        return new Inspected(
                context.now(),
                context.by(),
                command.findings(),
                command.decibel(),
                command.zoneClass(),
                limit.map(NoiseLimit::decibel).orElse(null),
                limit.map(NoiseLimit::night).orElse(null),
                limit.map(NoiseLimit::standard).orElse(null),
                command.odour(),
                command.lon(),
                command.lat(),
                command.photos().isEmpty() ? null : command.photos(),
                command.statedAt());
    }
}
