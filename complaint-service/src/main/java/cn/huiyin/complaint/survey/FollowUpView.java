package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.survey.domain.Attempt;
import cn.huiyin.complaint.survey.domain.CallChannel;
import cn.huiyin.complaint.survey.domain.CallOutcome;
import cn.huiyin.complaint.survey.domain.Ending;
import cn.huiyin.complaint.survey.domain.Opinion;
import cn.huiyin.complaint.survey.domain.SurveyResult;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of one case that was drawn.
 *
 * @param followUpId its id
 * @param caseId id of the case
 * @param number case number
 * @param office the office that answered
 * @param category what the complaint is about; absent where it is not known
 * @param attempts oldest first
 * @param ending how it ended; absent while it is open
 * @param endedAt when it ended
 * @param result what the citizen said; absent where nothing was said
 * @param shortcomings what a citizen may find wanting in an answer of this category, codes of the district pack
 */
record FollowUpView(
        String followUpId,
        String caseId,
        String number,
        Named office,
        @Nullable Named category,
        List<AttemptView> attempts,
        @Nullable Ending ending,
        @Nullable Instant endedAt,
        @Nullable ResultView result,
        List<String> shortcomings) {

    /**
     * One attempt to reach the citizen.
     *
     * @param at when
     * @param channel by what
     * @param outcome what it came to
     * @param by display name of who tried
     */
    record AttemptView(
            Instant at,
            CallChannel channel,
            CallOutcome outcome,
            @Nullable String by) {

        static AttemptView of(Attempt attempt) {
            return new AttemptView(attempt.at(), attempt.channel(), attempt.outcome(), attempt.name());
        }
    }

    /**
     * What the citizen said.
     *
     * @param solved whether the matter is solved
     * @param opinion what the citizen thinks of the answer
     * @param shortcomings what was found wanting, codes of the district pack
     * @param remark the citizen's own words, numbers in them hidden; absent where nothing was added
     */
    record ResultView(
            boolean solved,
            Opinion opinion,
            List<String> shortcomings,
            @Nullable String remark) {

        static @Nullable ResultView of(@Nullable SurveyResult result) {
            if (result == null) {
                return null;
            }
            String remark = result.remark();
            return new ResultView(
                    result.solved(),
                    result.opinion(),
                    result.shortcomings(),
                    remark == null ? null : Masking.mask(remark));
        }
    }
}
