package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.platform.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows supervisors the numbers of the district, and heads of offices those of their own. */
@RestController
class StatisticsController {

    private final ReadOverview overview;
    private final Clock clock;

    StatisticsController(ReadOverview overview, Clock clock) {
        this.overview = overview;
        this.clock = clock;
    }

    /**
     * Shows the numbers of a period. Of the whole district, to heads of offices those of their own; the KPI dictionary
     * says what each means.
     *
     * @param from first day, included; the Monday eleven weeks before the last week where none is given
     * @param to last day, included; today where none is given
     */
    @GetMapping(path = "/api/statistics/overview", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Overview> showOverview(
            Actor actor,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        Period period = Period.of(from, to, DistrictDay.dateOf(clock.instant()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(overview.read(period, StatisticsAccess.officeOf(actor)));
    }
}
