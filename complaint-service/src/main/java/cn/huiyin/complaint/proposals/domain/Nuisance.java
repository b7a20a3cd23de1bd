package cn.huiyin.complaint.proposals.domain;

import java.util.List;

/**
 * A kind of nuisance: how far and how long its source reaches.
 *
 * @param categories codes of categories, or of groups of them, that are of this kind
 * @param words by which a text speaks of it
 * @param metres so far apart two reports of one source can be
 * @param days so long after each other they can be
 */
public record Nuisance(String code, List<String> categories, List<String> words, int metres, int days) {

    /** For a text of no known kind: a short distance and a short time. */
    static final Nuisance UNKNOWN = new Nuisance("unknown", List.of(), List.of(), 150, 120);

    boolean covers(String category) {
        return categories.stream().anyMatch(code -> category.equals(code) || category.startsWith(code + "."));
    }
}
