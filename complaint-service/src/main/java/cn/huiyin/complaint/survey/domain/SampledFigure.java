package cn.huiyin.complaint.survey.domain;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a random sample says. Figures of parts add up to the figure of the whole.
 *
 * @param drawn all that were drawn; the sum of all others but {@code solved}
 * @param solved of those who answered, whose matter is solved
 * @param running not ended yet
 */
public record SampledFigure(
        int drawn,
        int satisfied,
        int basicallySatisfied,
        int dissatisfied,
        int solved,
        int refused,
        int wrongNumber,
        int notReached,
        int noContact,
        int running) {

    public static final SampledFigure NONE = new SampledFigure(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Fewer valid answers say too little: they are not compared with the target, and not ranked. */
    public static final int FEWEST_ANSWERS = 30;

    /** How the target stands to what the sample says. */
    public enum Standing {
        /** Fewer than {@link #FEWEST_ANSWERS}. */
        TOO_FEW,
        /** The whole interval lies at or above the target. */
        REACHED,
        /** The whole interval lies below the target. */
        MISSED,
        /** The target lies within the interval: the sample cannot tell. */
        UNDECIDED
    }

    public static SampledFigure of(FollowUp followUp) {
        Ending ending = followUp.ending();
        SurveyResult result = followUp.result();
        Opinion opinion = result == null ? null : result.opinion();
        return new SampledFigure(
                1,
                one(opinion == Opinion.SATISFIED),
                one(opinion == Opinion.BASICALLY_SATISFIED),
                one(opinion == Opinion.DISSATISFIED),
                one(result != null && result.solved()),
                one(ending == Ending.REFUSED),
                one(ending == Ending.WRONG_NUMBER),
                one(ending == Ending.NOT_REACHED),
                one(ending == Ending.NO_CONTACT),
                one(ending == null));
    }

    public SampledFigure plus(SampledFigure other) {
        return new SampledFigure(
                drawn + other.drawn,
                satisfied + other.satisfied,
                basicallySatisfied + other.basicallySatisfied,
                dissatisfied + other.dissatisfied,
                solved + other.solved,
                refused + other.refused,
                wrongNumber + other.wrongNumber,
                notReached + other.notReached,
                noContact + other.noContact,
                running + other.running);
    }

    /** The denominator: valid answers. */
    public int answers() {
        return satisfied + basicallySatisfied + dissatisfied;
    }

    /** The numerator: satisfied and basically satisfied. */
    public int content() {
        return satisfied + basicallySatisfied;
    }

    /** 0 to 1; empty while nobody has answered. */
    public OptionalDouble rate() {
        return answers() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) content() / answers());
    }

    /** Valid answers of all that were drawn, 0 to 1; empty where nothing was. */
    public OptionalDouble responseRate() {
        return drawn == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answers() / drawn);
    }

    public Optional<Interval> interval() {
        return answers() == 0 ? Optional.empty() : Optional.of(Interval.wilson(content(), answers()));
    }

    /** @param target 0 to 1 */
    public Standing standing(double target) {
        if (answers() < FEWEST_ANSWERS) {
            return Standing.TOO_FEW;
        }
        Interval interval = Interval.wilson(content(), answers());
        if (interval.low() >= target) {
            return Standing.REACHED;
        }
        return interval.high() < target ? Standing.MISSED : Standing.UNDECIDED;
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
