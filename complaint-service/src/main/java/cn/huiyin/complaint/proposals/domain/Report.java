package cn.huiyin.complaint.proposals.domain;

import cn.huiyin.sourcenames.SourceNames;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a complaint that are compared, extracted once.
 *
 * @param text with the address, where there is one
 * @param plain the text without signs and spaces
 * @param wording of the text
 * @param opening wording of the first sentence: most people name the matter there
 * @param nuisances what it is about, and how much each
 * @param main the kind that counts most
 * @param names sites, companies, shops and estates in it
 * @param opener those among them that its beginning names
 * @param person by what the same person is known again; null where nobody can say
 */
public record Report(
        String text,
        String plain,
        TextSimilarity.Wording wording,
        TextSimilarity.Wording opening,
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
    static Report of(
            String text,
            @Nullable String address,
            @Nullable String category,
            @Nullable String person,
            Instant at,
            Nuisances nuisances,
            TextSimilarity similarity) {
        String lower = SourceNames.normal(text);
        LinkedHashSet<String> names = new LinkedHashSet<>(SourceNames.in(lower));
        LinkedHashSet<String> opener = lower.length() > BEGINNING
                ? new LinkedHashSet<>(SourceNames.in(beginningOf(lower)))
                : new LinkedHashSet<>(names);
        LinkedHashSet<String> roads = new LinkedHashSet<>(SourceNames.roads(lower));
        if (address != null) {
            opener.addAll(SourceNames.in(address));
            names.addAll(SourceNames.in(address));
            roads.addAll(SourceNames.roads(address));
        }
        Map<Nuisance, Double> said = nuisances.in(lower, category);
        String whole = address == null ? lower : lower + "。" + SourceNames.normal(address);
        return new Report(
                whole,
                SourceNames.plain(whole),
                similarity.read(whole),
                similarity.read(openingOf(lower)),
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

    /** The address and the beginning of the text, where names count more than further below. */
    String beginning() {
        return text.length() <= 2 * BEGINNING ? text : beginningOf(text) + text.substring(text.length() - BEGINNING);
    }
}
