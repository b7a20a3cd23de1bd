package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.contacts.OpenedContact;
import cn.huiyin.complaint.survey.domain.Attempt;
import cn.huiyin.complaint.survey.domain.CallChannel;
import cn.huiyin.complaint.survey.domain.CallOutcome;
import cn.huiyin.complaint.survey.domain.Opinion;
import cn.huiyin.complaint.survey.domain.SurveyResult;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.problem.AlsoAnswers;
import cn.huiyin.platform.problem.ProblemException;
import cn.huiyin.platform.text.SanitizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls of follow-ups. The draw says whom to call; the caller chooses nobody. */
@RestController
@RequestMapping("/api/surveys/calls")
class FollowUpCallController {

    private static final int MAX_REMARK = 1000;
    private static final int MOST_SHORTCOMINGS = 20;

    private final CallFollowUps calls;
    private final ReopenAfterSurvey reopenAfterSurvey;
    private final SurveyViews views;

    FollowUpCallController(CallFollowUps calls, ReopenAfterSurvey reopenAfterSurvey, SurveyViews views) {
        this.calls = calls;
        this.reopenAfterSurvey = reopenAfterSurvey;
        this.views = views;
    }

    /**
     * Whom to call.
     *
     * @param followUp absent where nobody is to be called now
     * @param open follow-ups that have not ended, those included that wait for another attempt
     */
    record NextCall(@Nullable FollowUpView followUp, long open) {}

    /**
     * What an attempt to reach the citizen came to.
     *
     * @param channel by what; by the link of an e-mail the citizen answers alone
     * @param outcome what it came to
     * @param result what the citizen said; there when reached, and only then
     */
    record AttemptBody(
            @NotNull CallChannel channel,
            @NotNull CallOutcome outcome,
            @Nullable @Valid Result result) {}

    /**
     * What the citizen said.
     *
     * @param solved whether the matter is solved
     * @param opinion what the citizen thinks of the answer
     * @param shortcomings what was found wanting, codes that the district pack offers for the category; may be empty
     * @param remark in the citizen's own words; must be there from who is dissatisfied
     */
    record Result(
            @NotNull Boolean solved,
            @NotNull Opinion opinion,
            @Nullable @Size(max = MOST_SHORTCOMINGS) List<@NotNull @Size(max = 40) String> shortcomings,
            @Nullable @Size(max = MAX_REMARK) String remark) {

        SurveyResult said() {
            return new SurveyResult(
                    solved,
                    opinion,
                    shortcomings == null
                            ? List.of()
                            : shortcomings.stream().distinct().toList(),
                    SanitizedText.orNull(remark));
        }
    }

    /**
     * Gives the caller the next follow-up. The same again until an attempt is taken down, or until half an hour is
     * over.
     */
    @PostMapping("/next")
    ResponseEntity<NextCall> takeNextCall(Actor actor) {
        CallFollowUps.Next next = calls.next(actor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new NextCall(next.followUp().map(views::followUp).orElse(null), next.open()));
    }

    /**
     * Shows the contact data of a follow-up's case. To whom the follow-up was given; the access is recorded first, with
     * the purpose call-back. It counts as none of the few accesses of the day.
     *
     * @param followUpId id of the follow-up
     */
    @PostMapping("/{followUpId}/contact-views")
    ResponseEntity<OpenedContact> viewFollowUpContact(@PathVariable String followUpId, Actor actor) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(calls.contact(followUpId, actor));
    }

    /**
     * Takes down an attempt. An answer, a refusal and a wrong number end the follow-up; so does the last of the
     * attempts at which nobody answered. Who is dissatisfied has the case handled again.
     *
     * @param followUpId id of the follow-up
     */
    @AlsoAnswers({ProblemType.RULE_REFUSED, ProblemType.STATE_CONFLICT})
    @PostMapping("/{followUpId}/attempts")
    FollowUpView recordAttempt(@PathVariable String followUpId, @RequestBody @Valid AttemptBody body, Actor actor) {
        if (body.channel() == CallChannel.EMAIL_LINK) {
            throw ProblemException.of(ProblemType.INVALID_INPUT, "What is answered by a link nobody takes down.")
                    .at("/channel", "not-an-option");
        }
        Attempt attempt = new Attempt(calls.now(), body.channel(), body.outcome(), actor.subject(), actor.name());
        Result result = body.result();
        FollowUpDocument after = calls.attempted(followUpId, attempt, result == null ? null : result.said(), actor);
        reopenAfterSurvey.reopenIfOwed(after);
        return views.followUp(after);
    }
}
