package cn.huiyin.dispatch.map;

import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.map.DistrictView.GeometryView;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.dispatch.pack.PackInForce;
import cn.huiyin.dispatch.pack.findings.PartRefused;
import cn.huiyin.dispatch.pack.outlines.Coverage;
import cn.huiyin.dispatch.pack.outlines.Flaw;
import cn.huiyin.dispatch.pack.outlines.Outline;
import cn.huiyin.dispatch.published.RefusedParts;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks at outlines that an administrator hands in, before they are tried on cases; nothing is kept. */
@RestController
class OutlineChecksController {

    private static final int LONGEST_FILE = 1_000_000;

    private final PackInForce packs;
    private final Clock clock;

    OutlineChecksController(PackInForce packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * The outlines of the offices.
     *
     * @param text a GeoJSON feature collection, at most 1,000,000 characters
     */
    record OutlinesFile(@NotBlank @Size(max = LONGEST_FILE) String text) {}

    /**
     * What is right and wrong with outlines.
     *
     * @param outlines as pages would draw them
     * @param flaws the largest first, at most 50
     * @param shift how far all of them lie beside the district; absent where they do not
     * @param usable whether they can be tried and published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutlineCheck(
            List<CheckedOutline> outlines, List<FlawView> flaws, Coverage.@Nullable Shift shift, boolean usable) {

        static OutlineCheck of(Map<OfficeCode, Outline> outlines, Coverage coverage) {
            return new OutlineCheck(
                    outlines.values().stream()
                            .map(outline -> new CheckedOutline(outline.code(), GeometryView.of(outline.json())))
                            .toList(),
                    coverage.flaws().stream().map(FlawView::of).toList(),
                    coverage.shift().orElse(null),
                    coverage.isUsable());
        }
    }

    /**
     * An outline that was handed in.
     *
     * @param code of the office
     * @param boundary WGS84
     */
    record CheckedOutline(String code, GeometryView boundary) {}

    /**
     * A place where outlines do not meet as they should.
     *
     * @param kind {@code gap}, {@code overlap} or {@code beyond} the district
     * @param offices codes; for a gap those around it
     * @param squareMetres its area
     * @param shape on the map, WGS84
     * @param refused false at the outline of the district, which two sources never draw alike
     */
    record FlawView(String kind, List<String> offices, long squareMetres, GeometryView shape, boolean refused) {

        static FlawView of(Flaw flaw) {
            return new FlawView(
                    flaw.kind().code(),
                    flaw.offices().stream().map(OfficeCode::value).toList(),
                    flaw.squareMetres(),
                    GeometryView.of(flaw.json()),
                    flaw.refused());
        }
    }

    /** Checks outlines of the offices. A file that cannot be read is refused; gaps and overlaps are shown. */
    @PostMapping(
            path = "/api/admin/outline-checks",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    OutlineCheck checkOutlines(@RequestBody @Valid OutlinesFile file) {
        DistrictPack pack = packs.packAt(clock.instant());
        try {
            Map<OfficeCode, Outline> outlines = pack.outlines(file.text());
            return OutlineCheck.of(outlines, pack.coverage(outlines));
        } catch (PartRefused refused) {
            throw RefusedParts.problem(refused);
        }
    }
}
