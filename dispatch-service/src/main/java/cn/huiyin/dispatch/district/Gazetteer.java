package cn.huiyin.dispatch.district;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.huiyin.dispatch.district.NameFinder.Spotted;
import cn.huiyin.dispatch.district.PlaceName.Use;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gazetteer 地名录: every name of a place in the district and well-known ones outside, found in texts, searched and measured against points. */
public final class Gazetteer {

    private static final double MISSPELT = 0.9;
    private static final double ONE_OF_MANY = 0.7;

    private final List<PlaceName> names;
    private final Map<String, List<PlaceName>> byName;
    private final Map<String, OutsideName> outside;
    private final NameFinder finder;
    private final Pronunciations sounds;

    public Gazetteer(Collection<PlaceName> names) {
        this(names, List.of(), List.of(), Pronunciations.NONE);
    }

    /**
     * @param variants other ways to write a name, read in texts but shown in no list
     * @param outside names of places that are not in the district
     */
    public Gazetteer(
            Collection<PlaceName> names,
            Collection<PlaceName> variants,
            Collection<OutsideName> outside,
            Pronunciations sounds) {
        this.names = List.copyOf(names);
        this.sounds = sounds;
        this.byName = Stream.concat(names.stream(), variants.stream())
                .filter(place -> place.use() != Use.SEARCH)
                .collect(groupingBy(place -> ComparableText.of(place.name())));
        this.outside = outside.stream()
                .collect(toMap(place -> ComparableText.of(place.name()), place -> place, (first, second) -> first));
        this.finder = new NameFinder(
                Stream.concat(byName.keySet().stream(), this.outside.keySet().stream())
                        .collect(toSet()),
                sounds);
    }

    /**
     * A name that stands in a text.
     *
     * @param name as the list has it
     * @param written as it was typed
     * @param start where it begins in the plain text; -1 for a name in Latin letters
     * @param end exclusive
     * @param places every place of the district that bears it
     * @param outside the place elsewhere that bears it
     */
    public record Mention(
            String name, String written, int start, int end, List<PlaceName> places, Optional<OutsideName> outside) {

        public boolean asWritten() {
            return name.equals(written);
        }

        /** How certainly this name is meant, 0 to 1: many names of three characters that end in 路 or 村 sound alike. */
        public double likeness() {
            if (asWritten()) {
                return 1;
            }
            return start >= 0 && name.matches("..[路村街里]") ? ONE_OF_MANY : MISSPELT;
        }
    }

    /** The names in a typed text, the longest at each position. */
    public List<Mention> mentionedIn(String typed) {
        return finder.in(typed).stream().map(this::mention).toList();
    }

    private Mention mention(Spotted spotted) {
        return new Mention(
                spotted.name(),
                spotted.written(),
                spotted.start(),
                spotted.end(),
                byName.getOrDefault(spotted.name(), List.of()),
                Optional.ofNullable(outside.get(spotted.name())));
    }

    /**
     * Places whose name holds what was typed, those that begin with it first, then the shorter name; then those whose
     * pinyin begins with it, and those that are read in it as in an address.
     */
    public List<PlaceName> search(String typed, int limit) {
        String wanted = ComparableText.of(typed);
        return Stream.of(
                        names.stream()
                                .filter(place -> ComparableText.of(place.name()).contains(wanted))
                                .sorted(byFit(wanted)),
                        names.stream()
                                .filter(place -> soundsLike(place, wanted))
                                .sorted(byFit(wanted)),
                        mentionedIn(typed).stream().flatMap(this::listed))
                .flatMap(found -> found)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** The places of a name; for another spelling of a name, the places of that name. */
    private Stream<PlaceName> listed(Mention mention) {
        List<PlaceName> listed =
                mention.places().stream().filter(names::contains).toList();
        return listed.isEmpty()
                ? names.stream()
                        .filter(place -> mention.name().contains(ComparableText.of(place.name())))
                        .filter(place -> mention.places().stream()
                                .anyMatch(meant -> meant.office().equals(place.office())))
                : listed.stream();
    }

    private boolean soundsLike(PlaceName place, String wanted) {
        String latin = wanted.replaceAll("[^a-z]", "");
        return latin.length() > 1
                && latin.length() == wanted.length()
                && LatinNames.spellings(place.name(), sounds).stream().anyMatch(spelling -> spelling.startsWith(latin));
    }

    private static Comparator<PlaceName> byFit(String wanted) {
        return Comparator.comparing(
                        (PlaceName place) -> !ComparableText.of(place.name()).startsWith(wanted))
                .thenComparing(place -> place.name().length())
                .thenComparing(PlaceName::kind)
                .thenComparing(PlaceName::name)
                .thenComparing(PlaceName::office);
    }

    /** The nearest place whose position is known. */
    public Optional<PlaceName> nearestTo(Position position) {
        return positioned().stream()
                .min(Comparator.comparingDouble(
                        place -> place.position().orElseThrow().metresTo(position)));
    }

    /** All places whose position is known. */
    public List<PlaceName> positioned() {
        return names.stream().filter(place -> place.position().isPresent()).toList();
    }
}
