package cn.huiyin.complaint.proposals.domain;

import cn.huiyin.sourcenames.SourceNames;
import java.util.stream.IntStream;

/**
 * Compares texts by the pairs of neighbouring characters that they share: the cosine of the two sets. Two characters,
 * since most Chinese words have two; three were tried and separated fewer pairs of reports.
 */
public final class CharacterBigrams implements TextSimilarity {

    @Override
    public Wording read(String text) {
        String plain = SourceNames.plain(text);
        return new Pairs(IntStream.range(0, Math.max(0, plain.length() - 1))
                .map(i -> plain.charAt(i) << Character.SIZE | plain.charAt(i + 1))
                .sorted()
                .distinct()
                .toArray());
    }

    /** Each pair once, as one number, sorted, so that two texts are compared in one pass. */
    private record Pairs(int[] all) implements Wording {

        @Override
        public double alike(Wording other) {
            return switch (other) {
                case Pairs(int[] others) ->
                    all.length == 0 || others.length == 0
                            ? 0
                            : shared(others) / Math.sqrt((double) all.length * others.length);
                default ->
                    throw new IllegalArgumentException("wording: %s (expected: pairs)".formatted(other.getClass()));
            };
        }

        private int shared(int[] others) {
            int shared = 0;
            int one = 0;
            int other = 0;
            while (one < all.length && other < others.length) {
                int order = Integer.compare(all[one], others[other]);
                shared += order == 0 ? 1 : 0;
                one += order <= 0 ? 1 : 0;
                other += order >= 0 ? 1 : 0;
            }
            return shared;
        }
    }
}
