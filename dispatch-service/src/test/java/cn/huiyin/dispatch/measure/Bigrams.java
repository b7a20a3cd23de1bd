package cn.huiyin.dispatch.measure;

import cn.huiyin.dispatch.district.TextHead.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The baseline that needs no language model: characters and pairs of characters weighted by TF-IDF, and logistic regression with
 * a class for foreign matters.
 */
final class Bigrams {

    private static final int TERMS = 1200;
    private static final double PENALTY = 3e-5;

    private final Map<String, Integer> terms;
    private final double[] rarity;
    private final List<String> labels;
    private final List<Weights> weights;

    private Bigrams(Map<String, Integer> terms, double[] rarity, List<String> labels, List<Weights> weights) {
        this.terms = terms;
        this.rarity = rarity;
        this.labels = labels;
        this.weights = weights;
    }

    static Bigrams train(List<Sample> samples) {
        Map<String, Integer> documents = new HashMap<>();
        samples.forEach(sample -> new HashSet<>(termsOf(sample.example().text()))
                .forEach(term -> documents.merge(term, 1, Integer::sum)));
        List<String> common = documents.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> terms = new HashMap<>();
        double[] rarity = new double[common.size()];
        for (String term : common) {
            rarity[terms.size()] = Math.log((1.0 + samples.size()) / (1 + documents.get(term))) + 1;
            terms.put(term, terms.size());
        }
        List<String> labels = samples.stream()
                .map(sample -> sample.example().label())
                .distinct()
                .sorted()
                .toList();
        List<float[]> rows = samples.stream()
                .map(sample -> row(sample.example().text(), terms, rarity))
                .toList();
        int[] classes = samples.stream()
                .mapToInt(sample -> labels.indexOf(sample.example().label()))
                .toArray();
        double[] importance =
                samples.stream().mapToDouble(HeadTrainer::importance).toArray();
        return new Bigrams(
                terms, rarity, labels, LogisticRegression.train(rows, classes, importance, labels.size(), PENALTY));
    }

    /** @param code of a category, or {@code none} */
    record Ranked(String code, double probability) {}

    /** All, best first. */
    List<Ranked> ranked(String text) {
        float[] row = row(text, terms, rarity);
        double[] scores = weights.stream().mapToDouble(one -> one.of(row)).toArray();
        double highest = Arrays.stream(scores).max().orElse(0);
        double total =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum();
        return IntStream.range(0, scores.length)
                .mapToObj(at -> new Ranked(labels.get(at), Math.exp(scores[at] - highest) / total))
                .sorted(Comparator.comparingDouble(Ranked::probability).reversed())
                .toList();
    }

    private static float[] row(String text, Map<String, Integer> terms, double[] rarity) {
        float[] row = new float[rarity.length];
        for (String term : termsOf(text)) {
            Integer at = terms.get(term);
            if (at != null) {
                row[at] += (float) rarity[at];
            }
        }
        double squares = 0;
        for (int at = 0; at < row.length; at++) {
            row[at] = row[at] > 0 ? (float) (rarity[at] * (1 + Math.log(row[at] / rarity[at]))) : 0;
            squares += row[at] * row[at];
        }
        for (int at = 0; at < row.length && squares > 0; at++) {
            row[at] /= (float) Math.sqrt(squares);
        }
        return row;
    }

    private static List<String> termsOf(String text) {
        List<String> terms = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                terms.add(text.substring(at, at + 1));
                if (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1))) {
                    terms.add(text.substring(at, at + 2));
                }
            }
        }
        return terms;
    }
}
