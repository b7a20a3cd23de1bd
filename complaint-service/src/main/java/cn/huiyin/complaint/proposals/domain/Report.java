package cn.huiyin.complaint.proposals.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a complaint, read once.
 *
 * @param text with the address, where there is one
 * @param opening the first sentence: most people name the matter there
 * @param nuisances what it is about, and how much each
 * @param main the kind that counts most
 * @param names sites, companies, shops and estates in it
 * @param opener those among them that its beginning names
 * @param person by what the same person is known again; null where nobody can say
 */
public record Report(
        String text,
        String opening,
        Map<Nuisance, Double> nuisances,
        Nuisance main,
        Set<String> names,
        Set<String> opener,
        Set<String> roads,
        @Nullable String person,
        Instant at) {

    private static final int LONGEST_OPENING = 60;
    private static final int BEGINNING = 160;
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[。！？!?\\n]");

    /** @param address where it is in words; null where only a point is known */
    public static Report of(
            String text,
            @Nullable String address,
            @Nullable String category,
            @Nullable String person,
            Instant at,
            Nuisances nuisances) {
        String lower = SourceNames.normal(text);
        LinkedHashSet<String> opener = new LinkedHashSet<>(SourceNames.in(beginningOf(lower)));
        LinkedHashSet<String> names = new LinkedHashSet<>(SourceNames.in(lower));
        LinkedHashSet<String> roads = new LinkedHashSet<>(SourceNames.roads(lower));
        if (address != null) {
            opener.addAll(SourceNames.in(address));
            names.addAll(SourceNames.in(address));
            roads.addAll(SourceNames.roads(address));
        }
        Map<Nuisance, Double> said = nuisances.in(lower, category);
        return new Report(
                address == null ? lower : lower + "。" + SourceNames.normal(address),
                openingOf(lower),
                said,
                nuisances.mainOf(said, category),
                names,
                opener,
                roads,
                person,
                at);
    }

    static String openingOf(String text) {
        String first = SENTENCE_ENDS.split(text, 2)[0];
        return first.length() > LONGEST_OPENING ? first.substring(0, LONGEST_OPENING) : first;
    }

    private static String beginningOf(String text) {
        return text.length() > BEGINNING ? text.substring(0, BEGINNING) : text;
    }

    /** The beginning with the address, where a name says more than further below. */
    String beginning() {
        return text.length() <= 2 * BEGINNING ? text : beginningOf(text) + text.substring(text.length() - BEGINNING);
    }
}
