package cn.huiyin.dispatch.map;

import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.DistrictInForce;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.district.PlaceName.Kind;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places of the district by name and by point. */
@RestController
@RequestMapping(path = "/api/places", produces = MediaType.APPLICATION_JSON_VALUE)
class PlacesController {

    private static final int SHOWN = 10;
    private static final int LONGEST_QUERY = 50;
    private static final CacheControl FRESH =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final DistrictInForce districts;
    private final Clock clock;

    PlacesController(DistrictInForce districts, Clock clock) {
        this.districts = districts;
        this.clock = clock;
    }

    private District district() {
        return districts.at(clock.instant());
    }

    /**
     * A place of the gazetteer.
     *
     * @param name name in Chinese
     * @param office the office in whose area it lies
     * @param lon degrees east, WGS84; absent where no point is known
     * @param lat degrees north, WGS84; absent where no point is known
     * @param kind what kind of place, e.g. {@code road}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(
            String name,
            CodedName office,
            @Nullable Double lon,
            @Nullable Double lat,
            String kind) {}

    /**
     * The places that fit best.
     *
     * @param items at most ten, best first
     */
    record Places(List<PlaceView> items) {}

    /**
     * A place as a map draws it.
     *
     * @param name name in Chinese
     * @param kind what kind of place, e.g. {@code stop}
     * @param lon degrees east, WGS84
     * @param lat degrees north, WGS84
     */
    record MapPlace(String name, String kind, double lon, double lat) {

        static MapPlace of(PlaceName place) {
            Position position = place.position().orElseThrow();
            return new MapPlace(place.name(), place.kind().code(), position.lon(), position.lat());
        }
    }

    /**
     * The places that a map draws.
     *
     * @param items stops and landmarks whose position is known
     */
    record MapPlaces(List<MapPlace> items) {}

    /**
     * A named place near a point.
     *
     * @param name name in Chinese
     * @param metres how far it is from the point, in whole metres
     */
    record Nearest(String name, long metres) {}

    /**
     * Where a point lies.
     *
     * @param inside whether it lies in the district
     * @param office the office in whose area it lies; absent outside the district
     * @param nearest the nearest named place; absent outside the district
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Near(
            boolean inside,
            @Nullable CodedName office,
            @Nullable Nearest nearest) {}

    /**
     * Finds places by name. The best ten of the gazetteer, e.g. roads, quarters, parks and schools.
     *
     * @param q a name or a part of it, 1 to 50 characters
     */
    @GetMapping
    ResponseEntity<Places> findPlaces(@RequestParam @NotBlank @Size(max = LONGEST_QUERY) String q) {
        District district = district();
        List<PlaceView> items = district.gazetteer().search(q, SHOWN).stream()
                .map(place -> view(place, district))
                .toList();
        return ResponseEntity.ok().cacheControl(FRESH).body(new Places(items));
    }

    /** Lists the places that a map draws. The stops and landmarks of the gazetteer whose position is known. */
    @GetMapping("/all")
    ResponseEntity<MapPlaces> listMapPlaces() {
        List<MapPlace> items = district().gazetteer().positioned().stream()
                .filter(place -> place.kind() == Kind.STOP || place.kind() == Kind.LANDMARK)
                .map(MapPlace::of)
                .toList();
        return ResponseEntity.ok().cacheControl(FRESH).body(new MapPlaces(items));
    }

    /**
     * Tells where a point lies. The office in whose area it lies, and the nearest place that has a name.
     *
     * @param lon degrees east, WGS84
     * @param lat degrees north, WGS84
     */
    @AlsoAnswers(ProblemType.COORDINATES_SWAPPED)
    @GetMapping("/near")
    ResponseEntity<Near> locatePoint(@RequestParam double lon, @RequestParam double lat) {
        return ResponseEntity.ok().cacheControl(FRESH).body(around(lon, lat));
    }

    private Near around(double lon, double lat) {
        District district = district();
        Position point = position(lon, lat, district);
        return district.outlines()
                .officeAt(point)
                .map(spot ->
                        new Near(true, DistrictView.coded(district.office(spot.office())), nearest(point, district)))
                .orElse(new Near(false, null, null));
    }

    private static @Nullable Nearest nearest(Position point, District district) {
        return district.gazetteer()
                .nearestTo(point)
                .map(place -> new Nearest(place.name(), Math.round(metres(place, point))))
                .orElse(null);
    }

    private static double metres(PlaceName place, Position point) {
        return place.position().orElseThrow().metresTo(point);
    }

    private static Position position(double lon, double lat, District district) {
        if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
            throw ProblemException.of(ProblemType.INVALID_INPUT, "lon, lat: not finite (expected: degrees, WGS84)")
                    .at("?lon", "invalid");
        }
        Position position = new Position(lon, lat);
        if (district.bounds().looksSwapped(position)) {
            throw ProblemException.of(
                            ProblemType.COORDINATES_SWAPPED,
                            "lon: " + lon + ", lat: " + lat + " (expected: longitude first, latitude second)")
                    .at("?lon", "swapped");
        }
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT,
                            "lon: " + lon + ", lat: " + lat + " (expected: -180 to 180 and -90 to 90)")
                    .at(Math.abs(lon) > 180 ? "?lon" : "?lat", "out-of-range");
        }
        return position;
    }

    private static PlaceView view(PlaceName place, District district) {
        Optional<Position> position = place.position();
        return new PlaceView(
                place.name(),
                DistrictView.coded(district.office(place.office())),
                position.map(Position::lon).orElse(null),
                position.map(Position::lat).orElse(null),
                place.kind().code());
    }
}
