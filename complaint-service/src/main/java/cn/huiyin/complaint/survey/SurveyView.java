package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.survey.SampledOverview.OfficeFigure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey.
 *
 * @param surveyId its id
 * @param from first day of the answers that it asks about
 * @param to last day, included
 * @param drawnAt when the sample was drawn
 * @param drawnBy display name of who had it drawn
 * @param closedAt when it was closed; absent while calls are made
 * @param seedDigest SHA-256 of the seed, in hexadecimal digits; known from the draw on
 * @param seed of the draw; to heads of offices only once the survey is closed, since it tells who was drawn
 * @param places how many were wanted
 * @param cases answered cases that could have been drawn
 * @param drawn how many were
 * @param strata what was drawn of each stratum
 * @param sampledSatisfaction what the sample says
 * @param byOffice the same for each office
 */
record SurveyView(
        String surveyId,
        LocalDate from,
        LocalDate to,
        Instant drawnAt,
        @Nullable String drawnBy,
        @Nullable Instant closedAt,
        String seedDigest,
        String seed,
        int places,
        int cases,
        int drawn,
        List<StratumView> strata,
        FigureView sampledSatisfaction,
        List<OfficeFigure> byOffice) {

    /**
     * A part of the answered cases with places of its own in the sample.
     *
     * @param office code; empty where the stratum holds the cases of all offices
     * @param categoryGroup first part of the category, e.g. {@code noise}; empty where it holds all categories
     * @param cases answered cases in it
     * @param drawn how many of them were drawn
     */
    record StratumView(String office, String categoryGroup, int cases, int drawn) {}
}
