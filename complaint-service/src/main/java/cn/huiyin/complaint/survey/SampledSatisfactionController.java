package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.statistics.StatisticsAccess;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
    private final Surveys surveys;
    private final FollowUpLists lists;
    private final Clock time;

    SampledSatisfactionController(SurveyViews views, Surveys surveys, FollowUpLists lists, Clock time) {
        this.views = views;
        this.surveys = surveys;
        this.lists = lists;
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

    /**
     * Lists what a figure of the random samples of a period counts. Of the closed surveys whose last day lies in it; to heads
     * of offices those of their own. Without those whose case has become a report against officials.
     *
     * @param part as of the follow-ups of one survey
     * @param from first day, included; the Monday eleven weeks before the last week where none is given
     * @param to last day, included; today where none is given
     * @param office only cases of this office, by its code
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most follow-ups on the page
     */
    @GetMapping("/api/statistics/sampled-satisfaction/follow-ups")
    ResponseEntity<Page<FollowUpView>> listSampledFollowUps(
            Actor actor,
            @RequestParam(defaultValue = SurveyController.ALL) String part,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = SurveyController.USUAL_SIZE) @Min(1) @Max(SurveyController.LARGEST_SIZE)
                    int size) {
        Period period = Period.of(from, to, DistrictDay.dateOf(time.instant()));
        Optional<String> own = StatisticsAccess.officeOf(actor);
        Optional<String> asked = Optional.ofNullable(office).filter(code -> !code.isBlank());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(lists.page(surveys.closedIn(period), part, own.or(() -> asked), cursor, size));
    }
}
