package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.statistics.StatisticsAccess;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Surveys: drawn, watched and closed by supervisors; shown to heads of offices when they are closed. */
@RestController
@RequestMapping("/api/surveys")
class SurveyController {

    /** A quarter, and some days more. */
    private static final int MOST_DAYS = 100;

    private static final int MOST_PLACES = 2000;
    static final String ALL = "drawn";
    static final String USUAL_SIZE = "50";
    static final int LARGEST_SIZE = 100;

    private final DrawSurvey drawing;
    private final Surveys surveys;
    private final FollowUps followUps;
    private final FollowUpLists lists;
    private final SurveyViews views;
    private final Clock time;

    SurveyController(
            DrawSurvey drawing,
            Surveys surveys,
            FollowUps followUps,
            FollowUpLists lists,
            SurveyViews views,
            Clock time) {
        this.drawing = drawing;
        this.surveys = surveys;
        this.followUps = followUps;
        this.lists = lists;
        this.views = views;
        this.time = time;
    }

    /**
     * What is to be drawn.
     *
     * @param from first day of the answers that are asked about
     * @param to last day, included; before today
     * @param places how many cases are wanted
     */
    record Draw(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Min(1) @Max(MOST_PLACES) Integer places) {}

    /**
     * Draws a sample of the answered cases of a period. By chance, from all that were answered, whatever was rated; stratified
     * by office and category group, in proportion and at least one of each. A period that has ended, and no day of it drawn
     * before.
     */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.STATE_CONFLICT})
    @PostMapping
    SurveyView drawSurvey(@RequestBody @Valid Draw body, Actor actor) {
        LocalDate today = DistrictDay.dateOf(time.instant());
        Period period = Period.of(body.from(), body.to(), today);
        if (ChronoUnit.DAYS.between(period.from(), period.to()) >= MOST_DAYS) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT, "At most %d days are drawn at once.".formatted(MOST_DAYS))
                    .at("/from", "range");
        }
        if (!period.to().isBefore(today)) {
            throw ProblemException.of(ProblemType.RULE_REFUSED, "The period has not ended yet.")
                    .at("/to", "survey-period-running");
        }
        return views.survey(drawing.draw(period, body.places(), actor, now()), Optional.empty());
    }

    /** Lists the surveys. The latest period first; the seed of one only once it is closed. */
    @GetMapping
    List<SurveyRow> listSurveys() {
        return surveys.all().stream().map(SurveyRow::of).toList();
    }

    /**
     * Shows a survey. To heads of offices only when it is closed, with the figures of their own office.
     *
     * @param surveyId id of the survey
     */
    @GetMapping("/{surveyId}")
    ResponseEntity<SurveyView> showSurvey(@PathVariable String surveyId, Actor actor) {
        Optional<String> office = StatisticsAccess.officeOf(actor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(views.survey(visible(surveyId, office), office));
    }

    /**
     * Lists the follow-ups of a survey, or what a figure of it counts. One page, in the order of the draw; to heads of offices
     * those of their own, when it is closed. Without those whose case has become a report against officials.
     *
     * @param surveyId id of the survey
     * @param part drawn, answers, satisfied, basically-satisfied, dissatisfied, refused, wrong-number, not-reached,
     *     no-contact or running
     * @param office only cases of this office, by its code
     * @param cursor {@code next} of the page before; none for the first page
     * @param size most follow-ups on the page
     */
    @GetMapping("/{surveyId}/follow-ups")
    Page<FollowUpView> listFollowUps(
            @PathVariable String surveyId,
            @RequestParam(defaultValue = ALL) String part,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = USUAL_SIZE) @Min(1) @Max(LARGEST_SIZE) int size,
            Actor actor) {
        Optional<String> own = StatisticsAccess.officeOf(actor);
        Optional<String> asked = Optional.ofNullable(office).filter(code -> !code.isBlank());
        return lists.page(List.of(visible(surveyId, own)), part, own.or(() -> asked), cursor, size);
    }

    /**
     * Closes a survey. Nobody is called any more: who was not reached so far is not reached. From then on it is published,
     * and nothing of it ever changes.
     *
     * @param surveyId id of the survey
     */
    @PostMapping("/{surveyId}/close")
    SurveyView closeSurvey(@PathVariable String surveyId) {
        SurveyDocument survey = visible(surveyId, Optional.empty());
        followUps.endAllOf(survey.id(), now());
        surveys.close(survey.id(), now());
        return views.survey(visible(surveyId, Optional.empty()), Optional.empty());
    }

    private SurveyDocument visible(String surveyId, Optional<String> office) {
        return surveys.find(surveyId)
                .filter(survey -> office.isEmpty() || survey.closed())
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such survey, or it is not closed yet."));
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
