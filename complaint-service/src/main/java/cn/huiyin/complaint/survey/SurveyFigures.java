package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.survey.domain.SampledFigure;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The figures of surveys, by office: counted from the follow-ups whenever they are asked for. */
@Component
class SurveyFigures {

    private final FollowUps followUps;

    SurveyFigures(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** @param only code of the office whose figure alone is wanted; empty for all */
    SortedMap<String, SampledFigure> byOffice(Iterable<SurveyDocument> surveys, Optional<String> only) {
        TreeMap<String, SampledFigure> figures = new TreeMap<>();
        for (SurveyDocument survey : surveys) {
            followUps.ofSurvey(survey.id()).stream()
                    .filter(one -> only.isEmpty() || only.get().equals(one.office()))
                    .forEach(one -> figures.merge(one.office(), SampledFigure.of(one.followUp()), SampledFigure::plus));
        }
        return figures;
    }

    static SampledFigure sum(SortedMap<String, SampledFigure> figures) {
        return figures.values().stream().reduce(SampledFigure.NONE, SampledFigure::plus);
    }
}
