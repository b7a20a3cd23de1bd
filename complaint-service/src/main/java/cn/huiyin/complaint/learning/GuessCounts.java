package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.statistics.domain.Ratio;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts of guesses. */
public final class GuessCounts {

    private GuessCounts() {}

    /**
     * Something that was taken for something else.
     *
     * @param from code that the engine named
     * @param to code that it became, or {@link SettledGuess#NONE}
     */
    public record Confusion(String from, String to, long count) {}

    public static Ratio of(LearningFigure figure, Collection<JudgedGuess> all) {
        return all.stream()
                .map(figure::counts)
                .flatMap(Optional::stream)
                .map(Ratio::one)
                .reduce(Ratio.NONE, Ratio::plus);
    }

    /** For each category, or office, that the engine named. */
    public static Map<String, Ratio> byGuess(LearningFigure figure, Collection<JudgedGuess> all) {
        TreeMap<String, Ratio> sums = new TreeMap<>();
        for (JudgedGuess one : all) {
            figure.counts(one)
                    .ifPresent(counted ->
                            sums.merge(Selection.guessed(figure, one).orElseThrow(), Ratio.one(counted), Ratio::plus));
        }
        return sums;
    }

    /** Those of a figure that were not kept, the most frequent first. */
    public static List<Confusion> confusions(LearningFigure figure, Collection<JudgedGuess> all) {
        Map<List<String>, Long> counts = all.stream()
                .filter(one -> figure.counts(one).filter(kept -> !kept).isPresent())
                .map(one -> List.of(
                        Selection.guessed(figure, one).orElseThrow(),
                        Selection.made(figure, one).orElseThrow()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> new Confusion(one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
                .sorted(Comparator.comparingLong(Confusion::count)
                        .reversed()
                        .thenComparing(Confusion::from)
                        .thenComparing(Confusion::to))
                .toList();
    }
}
