package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.AlsoAnswers;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The follow-up as its citizen answers it alone, by the link of a message. The token stands in a header, since
 * addresses are written into logs.
 */
@RestController
@RequestMapping("/api/survey-link")
class SurveyLinkController {

    static final String TOKEN = "Survey-Link";

    private final SurveyLinks links;
    private final ReopenAfterSurvey reopenAfterSurvey;
    private final SurveyViews views;

    SurveyLinkController(SurveyLinks links, ReopenAfterSurvey reopenAfterSurvey, SurveyViews views) {
        this.links = links;
        this.reopenAfterSurvey = reopenAfterSurvey;
        this.views = views;
    }

    /**
     * What a link asks about.
     *
     * @param number case number
     * @param office the office that answered
     * @param category what the complaint was about; absent where it is not known
     * @param until the link opens nothing from then on
     * @param shortcomings what may be found wanting in an answer of this category, codes of the district pack
     */
    record LinkedSurvey(
            String number, Named office, @Nullable Named category, Instant until, List<String> shortcomings) {}

    /**
     * Shows what a link asks about. A link that is wrong, was used or has expired is answered like one that never was.
     *
     * @param token of the link
     */
    @AlsoAnswers(ProblemType.NOT_FOUND)
    @GetMapping
    ResponseEntity<LinkedSurvey> showLinkedSurvey(
            @RequestHeader(name = TOKEN, required = false) @Nullable String token) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(views.linked(links.opened(token)));
    }

    /**
     * Answers a follow-up by its link. Once: the link opens nothing any more. Who is dissatisfied has the case handled
     * again.
     *
     * @param token of the link
     */
    @AlsoAnswers({ProblemType.NOT_FOUND, ProblemType.RULE_REFUSED})
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answerLinkedSurvey(
            @RequestHeader(name = TOKEN, required = false) @Nullable String token,
            @RequestBody @Valid FollowUpCallController.Result body) {
        reopenAfterSurvey.reopenIfOwed(links.answered(token, body.said()));
    }
}
