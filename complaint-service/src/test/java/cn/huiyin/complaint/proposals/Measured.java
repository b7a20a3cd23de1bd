package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.proposals.IncidentPairs.Pair;
import java.util.Comparator;
import java.util.List;

/** How well scores tell pairs of one source from others. */
record Measured(List<Scored> pairs) {

    record Scored(Pair pair, double score) {}

    /** Share of the weight of the pairs of one source that is proposed. */
    double recall(double leastScore) {
        return weight(true, leastScore) / weight(true, Double.NEGATIVE_INFINITY);
    }

    /** Pairs of two sources that are proposed. */
    long falseOnes(double leastScore) {
        return others().stream().filter(one -> one.score() >= leastScore).count();
    }

    long ofOneSource() {
        return pairs.size() - others().size();
    }

    long ofTwoSources() {
        return others().size();
    }

    /** The recall where so many false ones are let through. */
    double recallAt(int falseOnes) {
        double threshold = others().stream()
                .map(Scored::score)
                .sorted(Comparator.reverseOrder())
                .skip(falseOnes)
                .findFirst()
                .orElse(Double.NEGATIVE_INFINITY);
        return recall(Math.nextUp(threshold));
    }

    /** How probable it is that a pair of one source has a higher score than one of two. */
    double auc() {
        double won = 0;
        double all = 0;
        for (Scored same : pairs.stream().filter(one -> one.pair().same()).toList()) {
            for (Scored other : others()) {
                all += same.pair().weight();
                won += same.pair().weight()
                        * (same.score() > other.score() ? 1 : same.score() == other.score() ? 0.5 : 0);
            }
        }
        return won / all;
    }

    private List<Scored> others() {
        return pairs.stream().filter(one -> !one.pair().same()).toList();
    }

    private double weight(boolean same, double leastScore) {
        return pairs.stream()
                .filter(one -> one.pair().same() == same && one.score() >= leastScore)
                .mapToDouble(one -> one.pair().weight())
                .sum();
    }
}
