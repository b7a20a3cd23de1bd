package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.cases.domain.EnglishNames;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.survey.FollowUpView.AttemptView;
import cn.huiyin.complaint.survey.FollowUpView.ResultView;
import cn.huiyin.complaint.survey.SurveyView.StratumView;
import cn.huiyin.complaint.survey.domain.SampledFigure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows surveys and follow-ups to those who may see them. */
@Component
class SurveyViews {

    private final SurveyFigures figures;
    private final Surveys surveys;
    private final District district;
    private final EnglishNames english;
    private final FollowUpRules rules;

    SurveyViews(SurveyFigures figures, Surveys surveys, District district, EnglishNames english, FollowUpRules rules) {
        this.figures = figures;
        this.surveys = surveys;
        this.district = district;
        this.english = english;
        this.rules = rules;
    }

    /** @param office of which alone the figures are shown; empty for all */
    SurveyView survey(SurveyDocument survey, Optional<String> office) {
        SortedMap<String, SampledFigure> byOffice = figures.byOffice(List.of(survey), office);
        return new SurveyView(
                survey.id(),
                LocalDate.parse(survey.from()),
                LocalDate.parse(survey.to()),
                survey.drawnAt(),
                survey.drawnByName(),
                survey.closedAt(),
                survey.seedDigest(),
                survey.seed(),
                survey.places(),
                survey.cases(),
                survey.drawn(),
                survey.strata().stream()
                        .map(one -> new StratumView(
                                one.stratum().office(), one.stratum().categoryGroup(), one.cases(), one.drawn()))
                        .filter(one -> office.isEmpty() || office.get().equals(one.office()))
                        .toList(),
                FigureView.of(SurveyFigures.sum(byOffice)),
                SampledOverview.rows(byOffice, district));
    }

    SampledOverview overview(Period period, Optional<String> office) {
        List<SurveyDocument> closed = surveys.closedIn(period);
        SortedMap<String, SampledFigure> byOffice = figures.byOffice(closed, office);
        return new SampledOverview(
                period,
                closed.size(),
                FigureView.of(SurveyFigures.sum(byOffice)),
                SampledOverview.rows(byOffice, district));
    }

    SurveyLinkController.LinkedSurvey linked(FollowUpDocument stored) {
        return new SurveyLinkController.LinkedSurvey(
                stored.number(),
                office(stored),
                Named.of(district.category(stored.category()).orElse(null)),
                Objects.requireNonNull(stored.link()).until(),
                rules.offered(stored));
    }

    @Nullable
    String officeInEnglish(FollowUpDocument stored) {
        return district.office(stored.office()).map(english::of).orElse(null);
    }

    private Named office(FollowUpDocument stored) {
        return Objects.requireNonNullElseGet(
                Named.of(district.office(stored.office()).orElse(null)),
                () -> new Named(stored.office(), stored.office()));
    }

    FollowUpView followUp(FollowUpDocument stored) {
        return new FollowUpView(
                stored.id(),
                stored.caseId(),
                stored.number(),
                office(stored),
                Named.of(district.category(stored.category()).orElse(null)),
                stored.followUp().attempts().stream().map(AttemptView::of).toList(),
                stored.followUp().ending(),
                stored.followUp().endedAt(),
                ResultView.of(stored.followUp().result()),
                rules.offered(stored));
    }
}
