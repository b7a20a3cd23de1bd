package cn.huiyin.complaint.intake;

import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.related.NearCases;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.district.District;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells who is about to file how many others did so near there: a count by category, of nobody anything else. */
@RestController
class NearReportsController {

    private static final int DAYS = 7;
    private static final Duration CACHED_FOR = Duration.ofMinutes(1);

    private final NearCases near;
    private final District district;
    private final Clock time;

    NearReportsController(NearCases near, District district, Clock time) {
        this.near = near;
        this.district = district;
        this.time = time;
    }

    /**
     * What several persons reported near a point.
     *
     * @param days so many days back
     * @param items by category, most persons first; a category that few persons reported is left out
     */
    record NearReports(int days, List<NearReport> items) {}

    /**
     * A category that several persons reported.
     *
     * @param category what it is about
     * @param persons how many; at least 3, unless the district has set more
     */
    record NearReport(Named category, int persons) {}

    /**
     * Counts who reported what near a point in the last 7 days. Nothing of a complaint is told, and nothing of what few
     * persons reported.
     *
     * @param lon degrees east, WGS84
     * @param lat degrees north, WGS84
     */
    @GetMapping("/api/complaints/near")
    ResponseEntity<NearReports> countNearReports(
            @RequestParam @Min(-180) @Max(180) double lon, @RequestParam @Min(-90) @Max(90) double lat) {
        List<NearReport> reports = near.reports(lon, lat, time.instant().minus(Duration.ofDays(DAYS))).stream()
                .map(this::named)
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(CACHED_FOR).cachePublic())
                .body(new NearReports(DAYS, reports));
    }

    private NearReport named(NearCases.Reports reports) {
        String code = reports.category();
        Category category = district.category(code).orElseGet(() -> new Category(code, code));
        return new NearReport(Objects.requireNonNull(Named.of(category)), reports.persons());
    }
}
