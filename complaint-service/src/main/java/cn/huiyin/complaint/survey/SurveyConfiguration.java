package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.survey.domain.CallChannel;
import cn.huiyin.complaint.survey.domain.CallOutcome;
import cn.huiyin.complaint.survey.domain.Ending;
import cn.huiyin.complaint.survey.domain.Opinion;
import cn.huiyin.complaint.survey.domain.SampledFigure;
import cn.huiyin.platform.background.BackgroundWorker;
import cn.huiyin.platform.mongo.Indexes;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Indexes and codes of surveys, and the workers that end expired links and complete reopenings after a crash. */
@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(20);

    /** Codes are written in kebab case; the domain itself does not depend on Jackson. */
    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface InKebabCase {}

    @Bean
    JsonMapperBuilderCustomizer surveyCodes() {
        return json -> List.of(
                        CallChannel.class, CallOutcome.class, Ending.class, Opinion.class, SampledFigure.Standing.class)
                .forEach(code -> json.addMixIn(code, InKebabCase.class));
    }

    @Bean
    Indexes surveyIndexes() {
        return Surveys.indexes();
    }

    @Bean
    Indexes followUpIndexes() {
        return FollowUps.indexes();
    }

    @Bean
    Indexes answeredCaseIndexes() {
        return AnsweredCases.indexes();
    }

    @Bean
    BackgroundWorker expiredSurveyLinks(SurveyLinks links) {
        return BackgroundWorker.every(BETWEEN_ROUNDS, "survey-expired-links", links::endExpired);
    }

    @Bean
    BackgroundWorker reopenAfterSurveyWorker(ReopenAfterSurvey reopenAfterSurvey) {
        return BackgroundWorker.every(BETWEEN_ROUNDS, "survey-reopening", reopenAfterSurvey::reopenAllOwed);
    }
}
