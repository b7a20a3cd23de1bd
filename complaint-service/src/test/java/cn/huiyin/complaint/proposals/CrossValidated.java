package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.proposals.IncidentPairs.Pair;
import cn.huiyin.complaint.proposals.Measured.Scored;
import cn.huiyin.complaint.proposals.domain.Scoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs scored by weights that were fitted to others: the sources are dealt into fifths, and each fifth is scored by
 * weights fitted to the other four. That is done twenty times with other fifths, since which sources fall together
 * moves the figures.
 *
 * @param dealt what came of each time
 */
record CrossValidated(List<Measured> dealt) {

    private static final int FOLDS = 5;
    private static final int TIMES = 20;

    static CrossValidated of(List<Pair> pairs) {
        return new CrossValidated(
                IntStream.range(0, TIMES).mapToObj(seed -> once(pairs, seed)).toList());
    }

    private static Measured once(List<Pair> pairs, int seed) {
        Map<String, Integer> folds = folds(pairs, seed);
        return new Measured(IntStream.range(0, FOLDS)
                .boxed()
                .flatMap(fold -> {
                    Map<Boolean, List<Pair>> parts = pairs.stream()
                            .collect(Collectors.partitioningBy(
                                    pair -> folds.get(pair.group()).equals(fold)));
                    Scoring fitted = LogisticFit.to(parts.get(false));
                    return parts.get(true).stream().map(pair -> new Scored(pair, fitted.of(pair.comparison())));
                })
                .toList());
    }

    private static Map<String, Integer> folds(List<Pair> pairs, int seed) {
        ArrayList<String> groups = new ArrayList<>(
                pairs.stream().map(Pair::group).distinct().sorted().toList());
        Collections.shuffle(groups, new Random(seed));
        HashMap<String, Integer> folds = new HashMap<>();
        groups.forEach(group -> folds.put(group, folds.size() % FOLDS));
        return folds;
    }

    double mean(ToDoubleFunction<Measured> figure) {
        return dealt.stream().mapToDouble(figure).average().orElseThrow();
    }

    double least(ToDoubleFunction<Measured> figure) {
        return dealt.stream().mapToDouble(figure).min().orElseThrow();
    }

    double most(ToDoubleFunction<Measured> figure) {
        return dealt.stream().mapToDouble(figure).max().orElseThrow();
    }
}
