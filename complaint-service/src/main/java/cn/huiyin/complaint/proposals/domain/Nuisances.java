package cn.huiyin.complaint.proposals.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of nuisance of a district: what a text is about, how much each, and how far and long the source of one
 * reaches.
 */
public record Nuisances(List<Nuisance> all) {

    /** More occurrences of a word do not count. */
    private static final int MOST_TIMES = 3;

    private static final double IN_OPENING = 1;
    private static final double OF_CATEGORY = 2;

    /** The value for two texts of which one is about no known kind. */
    private static final double UNKNOWN = 0.3;

    public Nuisances {
        all = List.copyOf(all);
    }

    /** The weight of each kind in a text and its category; kinds without weight are left out. */
    public Map<Nuisance, Double> in(String text, @Nullable String category) {
        String opening = Report.openingOf(text);
        HashMap<Nuisance, Double> found = new HashMap<>();
        for (Nuisance nuisance : all) {
            double said = said(nuisance, text, opening) + (is(nuisance, category) ? OF_CATEGORY : 0);
            if (said > 0) {
                found.put(nuisance, said);
            }
        }
        return found;
    }

    /** The kind that counts most; the category's, where it is known. @param said what {@link #in} found */
    public Nuisance mainOf(Map<Nuisance, Double> said, @Nullable String category) {
        return ofCategory(category)
                .or(() -> said.entrySet().stream()
                        .max(Map.Entry.<Nuisance, Double>comparingByValue()
                                .thenComparing(entry -> entry.getKey().code()))
                        .map(Map.Entry::getKey))
                .orElse(Nuisance.UNKNOWN);
    }

    /** From 0 to 1. */
    double alike(Map<Nuisance, Double> one, Map<Nuisance, Double> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        double product = one.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                .sum();
        return product / (length(one) * length(other));
    }

    private static double length(Map<Nuisance, Double> said) {
        return Math.sqrt(
                said.values().stream().mapToDouble(value -> value * value).sum());
    }

    private Optional<Nuisance> ofCategory(@Nullable String category) {
        return all.stream()
                .filter(nuisance -> is(nuisance, category))
                .max(Comparator.comparing(nuisance -> nuisance.categories().stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)));
    }

    private static boolean is(Nuisance nuisance, @Nullable String category) {
        return category != null && nuisance.covers(category);
    }

    private static double said(Nuisance nuisance, String text, String opening) {
        int times = nuisance.words().stream()
                .mapToInt(word -> Math.min(count(text, word), MOST_TIMES))
                .sum();
        boolean opens = nuisance.words().stream().anyMatch(opening::contains);
        return Math.log1p(times) + (opens ? IN_OPENING : 0);
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}
