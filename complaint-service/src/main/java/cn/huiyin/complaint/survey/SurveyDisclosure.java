package cn.huiyin.complaint.survey;

import org.springframework.stereotype.Component;

/** What an office may learn of a survey: nothing before it is closed. */
@Component
public class SurveyDisclosure {

    private final Surveys surveys;
    private final FollowUps followUps;

    SurveyDisclosure(Surveys surveys, FollowUps followUps) {
        this.surveys = surveys;
        this.followUps = followUps;
    }

    /** @param followUp id of a follow-up for which somebody opened contact data */
    public boolean hides(String followUp) {
        return followUps
                .find(followUp)
                .flatMap(one -> surveys.find(one.survey()))
                .filter(survey -> !survey.closed())
                .isPresent();
    }
}
