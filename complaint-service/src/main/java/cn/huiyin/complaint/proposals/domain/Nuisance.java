package cn.huiyin.complaint.proposals.domain;

import java.util.List;

/**
 * A kind of nuisance, as far as the source of one can be told from that of another.
 *
 * @param categories codes of categories, or of groups of them, that are of this kind
 * @param words by which a text speaks of it
 * @param metres so far apart two reports of one source can be
 * @param days so long after each other they can be
 */
public record Nuisance(String code, List<String> categories, List<String> words, int metres, int days) {

    /** Of the district pack's own kinds none is known: neither far nor long ago. */
    static final Nuisance UNKNOWN = new Nuisance("unknown", List.of(), List.of(), 150, 120);

    boolean covers(String category) {
        return categories.stream().anyMatch(code -> category.equals(code) || category.startsWith(code + "."));
    }
}
