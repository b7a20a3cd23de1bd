package cn.huiyin.complaint.survey;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A survey in the list.
 *
 * @param surveyId its id
 * @param from first day of the answers that it asks about
 * @param to last day, included
 * @param drawnAt when the sample was drawn
 * @param closedAt when it was closed; absent while calls are made
 * @param seedDigest SHA-256 of the seed, known from the draw on
 * @param seed of the draw; absent until the survey is closed, since it tells who was drawn
 */
record SurveyRow(
        String surveyId,
        LocalDate from,
        LocalDate to,
        Instant drawnAt,
        @Nullable Instant closedAt,
        String seedDigest,
        @Nullable String seed) {

    static SurveyRow of(SurveyDocument survey) {
        return new SurveyRow(
                survey.id(),
                LocalDate.parse(survey.from()),
                LocalDate.parse(survey.to()),
                survey.drawnAt(),
                survey.closedAt(),
                survey.seedDigest(),
                survey.closed() ? survey.seed() : null);
    }
}
