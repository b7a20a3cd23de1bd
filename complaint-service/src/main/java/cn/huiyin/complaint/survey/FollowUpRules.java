package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.district.Shortcomings;
import cn.huiyin.complaint.survey.domain.Attempt;
import cn.huiyin.complaint.survey.domain.CallOutcome;
import cn.huiyin.complaint.survey.domain.FollowUp;
import cn.huiyin.complaint.survey.domain.FollowUp.Refusal;
import cn.huiyin.complaint.survey.domain.SurveyResult;
import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this district asks in a follow-up, and how long it waits; the same for calls and for links. */
@Component
class FollowUpRules {

    private final SurveySettings settings;
    private final District district;
    private final Shortcomings shortcomings;

    FollowUpRules(SurveySettings settings, District district, Shortcomings shortcomings) {
        this.settings = settings;
        this.district = district;
        this.shortcomings = shortcomings;
    }

    Duration held() {
        return settings.held();
    }

    Duration linkValid() {
        return settings.linkValid();
    }

    /** What the citizen may find wanting, by code. */
    List<String> offered(FollowUpDocument stored) {
        return shortcomings.offeredFor(district.category(stored.category()).orElse(null));
    }

    /** @throws ProblemException where answer and result do not belong together, or the follow-up has ended */
    void refuse(FollowUpDocument stored, CallOutcome outcome, @Nullable SurveyResult said) {
        stored.followUp().refusal(outcome, said, offered(stored)).ifPresent(refusal -> {
            throw problem(refusal);
        });
    }

    FollowUp after(FollowUpDocument before, Attempt attempt, @Nullable SurveyResult said) {
        return before.followUp().after(attempt, said, settings.rules());
    }

    static ProblemException problem(Refusal refusal) {
        return switch (refusal) {
            case ENDED ->
                ProblemException.of(ProblemType.STATE_CONFLICT, "The follow-up has ended.")
                        .at("", "survey-follow-up-ended");
            case RESULT_MISSING ->
                ProblemException.of(ProblemType.RULE_REFUSED, "Who was reached has said something.")
                        .at("/result", "survey-result-missing");
            case RESULT_WITHOUT_ANSWER ->
                ProblemException.of(ProblemType.RULE_REFUSED, "Who was not reached has said nothing.")
                        .at("/result", "survey-result-without-answer");
            case REMARK_MISSING ->
                ProblemException.of(ProblemType.RULE_REFUSED, "Who is not satisfied says why.")
                        .at("/result/remark", "survey-remark-missing");
            case UNKNOWN_SHORTCOMING ->
                ProblemException.of(
                                ProblemType.RULE_REFUSED, "The district offers no such shortcoming for the category.")
                        .at("/result/shortcomings", "unknown-shortcoming");
        };
    }
}
