package cn.huiyin.dispatch.map;

import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.DistrictInForce;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.CategorySuggester;
import cn.huiyin.dispatch.engine.CategorySuggester.Suggestion;
import cn.huiyin.dispatch.engine.Complaint;
import cn.huiyin.dispatch.engine.DispatchDecision;
import cn.huiyin.dispatch.engine.DispatchDecision.Decided;
import cn.huiyin.dispatch.engine.DispatchDecision.Undecided;
import cn.huiyin.dispatch.engine.Dispatcher;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what the engine would decide of a complaint that is being taken down; nothing is announced or kept. */
@RestController
class PreviewsController {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ADDRESS = 200;
    private static final int MOST_OFFICES = 3;
    private static final Set<ReasonCode> CONFLICTS =
            Set.of(ReasonCode.PLACE_CONFLICT, ReasonCode.PLACE_CONFLICT_ELSEWHERE);
    private static final Set<ReasonCode> ELSEWHERE =
            Set.of(ReasonCode.PLACE_ADDRESS_ELSEWHERE, ReasonCode.PLACE_TEXT_ELSEWHERE);

    private final Dispatcher dispatcher;
    private final CategorySuggester suggester;
    private final DistrictInForce districts;
    private final Clock clock;

    PreviewsController(Dispatcher dispatcher, CategorySuggester suggester, DistrictInForce districts, Clock clock) {
        this.dispatcher = dispatcher;
        this.suggester = suggester;
        this.districts = districts;
        this.clock = clock;
    }

    /**
     * What has been taken down so far.
     *
     * @param text 1 to 10,000 characters
     * @param categoryHint a code of the taxonomy, where one was chosen
     * @param lon degrees east, WGS84; a point counts only with both
     * @param lat degrees north, WGS84; a point counts only with both
     * @param address the place in words; at most 200 characters
     */
    record TakenDown(
            @NotBlank @Size(max = LONGEST_TEXT) String text,
            @Nullable String categoryHint,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable @Size(max = LONGEST_ADDRESS) String address) {

        Complaint complaint(Clock clock) {
            return new Complaint(
                    text,
                    Optional.ofNullable(categoryHint),
                    position(),
                    address == null ? "" : address,
                    clock.instant());
        }

        private Optional<Position> position() {
            return lon == null || lat == null || !Double.isFinite(lon) || !Double.isFinite(lat)
                    ? Optional.empty()
                    : Optional.of(new Position(lon, lat));
        }
    }

    /**
     * What the engine would decide now.
     *
     * @param category what it is about; absent where the words name nothing
     * @param certain whether the first office would get the case without the triage desk
     * @param offices that it may be for, at most three, best first; empty where no place is known
     * @param departments whom the office would call in, the lead first
     * @param deadlineClass how urgent it is
     * @param happeningNow whether the words say that it goes on right now
     * @param named the place of the gazetteer that the address names; absent where it names none, or one of several
     * @param conflict whether the point on the map and the words do not agree
     * @param elsewhere the other district that the words name; absent where they name none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Preview(
            @Nullable CodedName category,
            boolean certain,
            List<CodedName> offices,
            List<CodedName> departments,
            String deadlineClass,
            boolean happeningNow,
            @Nullable NamedPlace named,
            boolean conflict,
            @Nullable String elsewhere) {}

    /**
     * A place that an address names.
     *
     * @param name name in Chinese
     * @param lon degrees east, WGS84
     * @param lat degrees north, WGS84
     */
    record NamedPlace(String name, double lon, double lat) {

        static Optional<NamedPlace> of(PlaceName place) {
            return place.position().map(at -> new NamedPlace(place.name(), at.lon(), at.lat()));
        }
    }

    /** Says what the engine would decide of a complaint. It is read and forgotten. */
    @PostMapping(
            path = "/api/dispatch-previews",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Preview previewDispatch(@Valid @RequestBody TakenDown taken) {
        District district = districts.at(clock.instant());
        Suggestion suggestion = suggester.suggest(taken.text(), district);
        DispatchDecision decision = dispatcher.decide(taken.complaint(clock), district);
        List<CodedName> departments = decision instanceof Decided decided
                ? decided.departments().stream()
                        .map(department -> new CodedName(department.code(), department.name()))
                        .toList()
                : List.of();
        return new Preview(
                decision.category().map(PreviewsController::coded).orElse(null),
                decision instanceof Decided,
                offices(decision).map(DistrictView::coded).toList(),
                departments,
                decision.deadlineClass().code(),
                suggestion.happeningNow(),
                named(taken.address(), district).orElse(null),
                decision.reasons().stream().anyMatch(reason -> CONFLICTS.contains(reason.code())),
                elsewhere(decision).orElse(null));
    }

    private static Optional<String> elsewhere(DispatchDecision decision) {
        return decision.reasons().stream()
                .filter(reason -> ELSEWHERE.contains(reason.code()))
                .flatMap(reason -> reason.args().get("elsewhere").stream())
                .findFirst();
    }

    /** Where several places bear the name nobody knows which is meant. */
    private static Optional<NamedPlace> named(@Nullable String address, District district) {
        return address == null
                ? Optional.empty()
                : district.gazetteer().mentionedIn(address).stream()
                        .filter(mention -> mention.places().size() == 1)
                        .flatMap(mention -> NamedPlace.of(mention.places().getFirst()).stream())
                        .findFirst();
    }

    private static Stream<Office> offices(DispatchDecision decision) {
        return switch (decision) {
            case Decided decided -> Stream.of(decided.office());
            case Undecided undecided ->
                undecided.candidates().stream()
                        .map(candidate -> candidate.office())
                        .limit(MOST_OFFICES);
        };
    }

    private static CodedName coded(Category category) {
        return new CodedName(category.code().value(), category.name());
    }
}
