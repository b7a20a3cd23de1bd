package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.statistics.domain.Kpi;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure of the learning page: which guesses belong to it, and which of them it counts. */
public enum LearningFigure {
    CATEGORY(Kpi.CATEGORY_PRECISION) {
        @Override
        public Optional<Boolean> counts(JudgedGuess one) {
            return one.categoryKept();
        }
    },
    OFFICE(Kpi.OFFICE_PRECISION) {
        @Override
        public Optional<Boolean> counts(JudgedGuess one) {
            return one.officeKept();
        }
    },
    OVERRULED(Kpi.OVERRULED) {
        @Override
        public Optional<Boolean> counts(JudgedGuess one) {
            return Stream.of(one.categoryKept(), one.officeKept())
                    .flatMap(Optional::stream)
                    .reduce(Boolean::logicalAnd)
                    .map(kept -> !kept);
        }
    },
    CATEGORY_OPEN(Kpi.CATEGORY_OPEN) {
        @Override
        public Optional<Boolean> counts(JudgedGuess one) {
            return Optional.of(one.guess().category() == null);
        }
    },
    OFFICE_OPEN(Kpi.OFFICE_OPEN) {
        @Override
        public Optional<Boolean> counts(JudgedGuess one) {
            return Optional.of(one.guess().office() == null);
        }
    };

    private final Kpi kpi;

    LearningFigure(Kpi kpi) {
        this.kpi = kpi;
    }

    /** @param code of the number in the KPI dictionary */
    public static Optional<LearningFigure> of(String code) {
        return Arrays.stream(values())
                .filter(figure -> figure.kpi.code().equals(code))
                .findFirst();
    }

    /** Whether a guess is counted in the numerator; empty for one that does not belong to the figure. */
    public abstract Optional<Boolean> counts(JudgedGuess one);

    /** Whether a guess belongs to the period in which it was settled; otherwise to that in which it was made. */
    public boolean bySettling() {
        return this != CATEGORY_OPEN && this != OFFICE_OPEN;
    }
}
