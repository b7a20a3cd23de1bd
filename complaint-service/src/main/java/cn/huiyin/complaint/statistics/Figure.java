package cn.huiyin.complaint.statistics;

import cn.huiyin.complaint.statistics.domain.Contribution;
import cn.huiyin.complaint.statistics.domain.Contribution.Side;
import cn.huiyin.complaint.statistics.domain.Kpi;
import cn.huiyin.complaint.statistics.domain.Tally;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an overview that counts something of days.
 *
 * @param sides whichever of them are counted
 * @param department whose report-ins alone; null for all
 */
public record Figure(Kpi kpi, Set<Side> sides, @Nullable String department) {

    private static final Set<Kpi> OF_DAYS = Set.of(
            Kpi.REGISTERED, Kpi.ASSIGNMENT, Kpi.ON_TIME_ANSWER, Kpi.SATISFACTION, Kpi.REPORT_IN, Kpi.SHAM_CLOSURE);

    /** The part of a number that is counted, by its name on the wire. */
    private enum Part {
        COUNTED(Set.of(Side.MET, Side.MISSED)),
        MET(Set.of(Side.MET)),
        MISSED(Set.of(Side.MISSED)),
        RUNNING(Set.of(Side.RUNNING));

        private final Set<Side> sides;

        Part(Set<Side> sides) {
            this.sides = sides;
        }
    }

    /**
     * @param kpi code of a number of the dictionary
     * @param part counted, met, missed or running
     * @return empty when there is no such figure
     */
    public static Optional<Figure> of(String kpi, String part) {
        Optional<Kpi> number =
                OF_DAYS.stream().filter(one -> one.code().equals(kpi)).findFirst();
        Optional<Set<Side>> sides = Arrays.stream(Part.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(part))
                .map(one -> one.sides)
                .findFirst();
        return number.flatMap(one -> sides.map(two -> new Figure(one, two, null)));
    }

    /** Of this department alone; empty where the figure counts no departments. */
    public Optional<Figure> of(String code) {
        return kpi == Kpi.REPORT_IN ? Optional.of(new Figure(kpi, sides, code)) : Optional.empty();
    }

    boolean holds(Contribution contribution) {
        return contribution.kpi() == kpi
                && sides.contains(contribution.side())
                && (department == null || department.equals(contribution.department()));
    }

    long countOf(Tally tally) {
        return Stream.of(Side.values())
                .filter(sides::contains)
                .mapToLong(side -> department == null ? tally.count(kpi, side) : tally.countOf(department, side))
                .sum();
    }
}
