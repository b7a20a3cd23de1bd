package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Category;
import cn.huiyin.dispatch.district.CategoryCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.TextHead;
import cn.huiyin.dispatch.engine.KeywordPoints.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The combined scores of vector and keywords of one text.
 *
 * @param guesses every category that the head knows, best first; the scores add up to 1
 * @param ours how likely the matter is one of ours
 */
public record TextScores(List<CategoryGuess> guesses, double ours) {

    /** A category scores ln P + a ln(1 + points), and more when it has the most points of all. */
    public static TextScores of(float[] vector, KeywordPoints points, District district, TextHead head) {
        Map<CategoryCode, Scored> scored = points.ranked().stream()
                .collect(Collectors.toMap(one -> one.category().code(), one -> one));
        double[] shares = shares(head.classes().stream()
                .mapToDouble(
                        one -> one.weights().of(vector) + ofWords(points(scored, one.category()), points.best(), head))
                .toArray());
        List<CategoryGuess> guesses = new ArrayList<>();
        for (int at = 0; at < shares.length; at++) {
            CategoryCode code = head.classes().get(at).category();
            Category category = district.category(code).orElseThrow();
            List<String> words =
                    Optional.ofNullable(scored.get(code)).map(Scored::words).orElse(List.of());
            guesses.add(new CategoryGuess(category, shares[at], words));
        }
        guesses.sort(Comparator.comparingDouble(CategoryGuess::score).reversed().thenComparing(guess -> guess.category()
                .code()));
        double ours = head.gate().of(head.ours().of(vector), points.best(), points.foreign());
        return new TextScores(guesses, ours);
    }

    CategoryGuess first() {
        return guesses.getFirst();
    }

    private static double ofWords(double points, double best, TextHead head) {
        return head.keywordFactor() * Math.log1p(points) + (points > 0 && points >= best ? head.leaderBonus() : 0);
    }

    private static double points(Map<CategoryCode, Scored> scored, CategoryCode category) {
        return Optional.ofNullable(scored.get(category)).map(Scored::points).orElse(0.0);
    }

    /** Turns scores in natural logarithms into probabilities. */
    private static double[] shares(double[] scores) {
        double highest = Arrays.stream(scores).max().orElse(0);
        double[] shares =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
        double total = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / total).toArray();
    }
}
