package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Reopen;
import cn.huiyin.complaint.survey.domain.Attempt;
import cn.huiyin.complaint.survey.domain.SurveyResult;
import java.util.Objects;
import org.springframework.stereotype.Service;

/**
 * Reopens the case of a dissatisfied citizen. The result is stored first, marked as owing the reopening. The history of
 * the case names the follow-up as the cause, so that repeated attempts reopen it once. A case that is open already
 * stays as it is.
 */
@Service
class ReopenAfterSurvey {

    /** Stands in the case before the citizen's own words; the cases of this platform are written in Chinese. */
    private static final String TERM = "抽查回访：";

    private final FollowUps followUps;
    private final ActOnCase acts;

    ReopenAfterSurvey(FollowUps followUps, ActOnCase acts) {
        this.followUps = followUps;
        this.acts = acts;
    }

    void reopenAllOwed() {
        followUps.owingReopening().forEach(this::reopenIfOwed);
    }

    void reopenIfOwed(FollowUpDocument ended) {
        if (ended.reopenOwed() == null) {
            return;
        }
        SurveyResult said = Objects.requireNonNull(ended.followUp().result());
        Attempt last = ended.followUp().attempts().getLast();
        Reopen.Command reopen = new Reopen.Command(TERM + said.remark());
        // The caller wrote it down; it is done in the capacity of the supervisor, who ordered the survey.
        CaseActor by = new CaseActor(Party.SUPERVISOR, last.by(), last.name());
        acts.act(new CaseId(ended.caseId()), reopen, by, "follow-up:" + ended.id());
        followUps.reopeningDone(ended.id());
    }
}
