package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.district.District;
import cn.huiyin.complaint.statistics.Period;
import cn.huiyin.complaint.survey.domain.SampledFigure;
import cn.huiyin.contracts.CodedName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The figure of sampled follow-up in a period, of the district or of one office.
 *
 * @param period the days; the closed surveys that end in it are counted
 * @param surveys how many these are
 * @param sampledSatisfaction all of them together
 * @param byOffice one row for each office of which a case was drawn
 */
record SampledOverview(Period period, int surveys, FigureView sampledSatisfaction, List<OfficeFigure> byOffice) {

    /**
     * The figure of one office.
     *
     * @param office the office
     * @param rank from 1, the highest rate first, equal rates alike; absent where there are too few answers
     * @param figure what its sample says
     */
    record OfficeFigure(CodedName office, @Nullable Integer rank, FigureView figure) {}

    /** Ranked ones first, the others by their code. */
    static List<OfficeFigure> rows(SortedMap<String, SampledFigure> figures, District district) {
        List<Double> rates = figures.values().stream()
                .filter(SampledOverview::isRanked)
                .map(figure -> figure.rate().orElseThrow())
                .toList();
        return figures.entrySet().stream()
                .map(one -> new OfficeFigure(
                        named(one, district), rank(one.getValue(), rates), FigureView.of(one.getValue())))
                .sorted(Comparator.comparing(OfficeFigure::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean isRanked(SampledFigure figure) {
        return figure.answers() >= SampledFigure.FEWEST_ANSWERS;
    }

    private static @Nullable Integer rank(SampledFigure figure, List<Double> rates) {
        if (!isRanked(figure)) {
            return null;
        }
        double own = figure.rate().orElseThrow();
        return 1 + Math.toIntExact(rates.stream().filter(rate -> rate > own).count());
    }

    private static CodedName named(Map.Entry<String, SampledFigure> one, District district) {
        String code = one.getKey();
        return new CodedName(
                code, district.office(code).map(office -> office.name()).orElse(code));
    }
}
