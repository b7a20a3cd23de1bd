package cn.huiyin.complaint.survey;

import cn.huiyin.complaint.statistics.domain.Kpi;
import cn.huiyin.complaint.survey.domain.Interval;
import cn.huiyin.complaint.survey.domain.SampledFigure;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a random sample says; the KPI dictionary defines it.
 *
 * @param drawn cases that were drawn
 * @param answers valid answers: the denominator
 * @param satisfied of these
 * @param basicallySatisfied of these
 * @param dissatisfied of these
 * @param solved of these, whose matter is solved
 * @param refused would not be asked; never inside the rate, like the next three
 * @param wrongNumber could not be reached under what they left
 * @param notReached were tried as often as they should, or until the survey was closed
 * @param noContact left nothing to reach them by
 * @param running are still to be called
 * @param rate satisfied and basically satisfied of the answers, 0 to 1; absent without an answer
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param responseRate answers of all that were drawn, 0 to 1
 * @param target what the district has promised, 0 to 1
 * @param fewest answers below which the figure says too little
 * @param standing how the target stands to the interval
 */
record FigureView(
        int drawn,
        int answers,
        int satisfied,
        int basicallySatisfied,
        int dissatisfied,
        int solved,
        int refused,
        int wrongNumber,
        int notReached,
        int noContact,
        int running,
        @Nullable Double rate,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double responseRate,
        double target,
        int fewest,
        SampledFigure.Standing standing) {

    private static final double TARGET = Kpi.SAMPLED_SATISFACTION.target().orElseThrow();

    static FigureView of(SampledFigure figure) {
        return new FigureView(
                figure.drawn(),
                figure.answers(),
                figure.satisfied(),
                figure.basicallySatisfied(),
                figure.dissatisfied(),
                figure.solved(),
                figure.refused(),
                figure.wrongNumber(),
                figure.notReached(),
                figure.noContact(),
                figure.running(),
                orNull(figure.rate()),
                figure.interval().map(Interval::low).orElse(null),
                figure.interval().map(Interval::high).orElse(null),
                orNull(figure.responseRate()),
                TARGET,
                SampledFigure.FEWEST_ANSWERS,
                figure.standing(TARGET));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
