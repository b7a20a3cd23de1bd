package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.statistics.StatisticsAccess;
import cn.huiyin.platform.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the figure of sampled follow-up beside the other numbers of a period. */
@RestController
class SampledSatisfactionController {

    private final SurveyViews views;
    private final Clock time;

    SampledSatisfactionController(SurveyViews views, Clock time) {
        this.views = views;
        this.time = time;
    }

    /**
     * Shows what the random samples of a period say. Of the closed surveys whose last day lies in it; to heads of
     * offices those of their own. The rating of the overview is another number with another cohort.
     *
     * @param from first day, included; the Monday eleven weeks before the last week where none is given
     * @param to last day, included; today where none is given
     */
    @GetMapping("/api/statistics/sampled-satisfaction")
    ResponseEntity<SampledOverview> showSampledSatisfaction(
            Actor actor,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        Period period = Period.of(from, to, DistrictDay.dateOf(time.instant()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(views.overview(period, StatisticsAccess.officeOf(actor)));
    }
}
