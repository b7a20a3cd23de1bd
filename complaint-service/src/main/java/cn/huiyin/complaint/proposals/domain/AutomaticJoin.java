package cn.huiyin.complaint.proposals.domain;

/**
 * When a case is joined with another without a person: both have points and these are near each other, both name the
 * same source and no other one, the second report came while the source lasts, and the score is high enough.
 *
 * @param threshold the least score, above 0 and at most 1
 */
public record AutomaticJoin(double threshold) {

    public AutomaticJoin {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold: %s (expected: above 0, at most 1)".formatted(threshold));
        }
    }

    public boolean joins(Comparison pair, double score) {
        return score >= threshold && pair.isNear() && pair.namesSameSource() && pair.isRecent();
    }
}
