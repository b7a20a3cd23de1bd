package cn.huiyin.dispatch.district;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.huiyin.dispatch.district.PlaceName.Use;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gazetteer 地名录: every name of a place in the district, found in texts, searched and measured against points. */
public final class Gazetteer {

    private final List<PlaceName> names;
    private final Map<String, List<PlaceName>> byName;
    private final WordIndex inAddresses;
    private final WordIndex inTexts;

    public Gazetteer(Collection<PlaceName> names) {
        this.names = List.copyOf(names);
        this.byName = this.names.stream().collect(groupingBy(place -> PlainText.of(place.name())));
        this.inAddresses = new WordIndex(namesFor(Set.of(Use.ADDRESS, Use.TEXT)));
        this.inTexts = new WordIndex(namesFor(Set.of(Use.TEXT)));
    }

    /** A name that stands in a text, with every place that bears it. */
    public record Mention(String name, List<PlaceName> places) {}

    /** The names in an address, the longest at each spot. */
    public List<Mention> mentionedInAddress(String address) {
        return mentions(inAddresses, address, Set.of(Use.ADDRESS, Use.TEXT));
    }

    /** The names in running text, without those that are common words elsewhere. */
    public List<Mention> mentionedInText(String text) {
        return mentions(inTexts, text, Set.of(Use.TEXT));
    }

    /** Places whose name holds what was typed: those that begin with it first, then the shorter name. */
    public List<PlaceName> search(String typed, int limit) {
        String wanted = PlainText.of(typed);
        return names.stream()
                .filter(place -> PlainText.of(place.name()).contains(wanted))
                .sorted(Comparator.comparing(
                                (PlaceName place) -> !PlainText.of(place.name()).startsWith(wanted))
                        .thenComparing(place -> place.name().length())
                        .thenComparing(PlaceName::kind)
                        .thenComparing(PlaceName::name)
                        .thenComparing(PlaceName::office))
                .limit(limit)
                .toList();
    }

    /** The nearest place whose position is known. */
    public Optional<PlaceName> nearestTo(Position position) {
        return names.stream()
                .filter(place -> place.position().isPresent())
                .min(Comparator.comparingDouble(
                        place -> place.position().orElseThrow().metresTo(position)));
    }

    /** All places whose position is known. */
    public List<PlaceName> positioned() {
        return names.stream().filter(place -> place.position().isPresent()).toList();
    }

    private List<Mention> mentions(WordIndex index, String text, Set<Use> uses) {
        return index.in(PlainText.of(text)).stream()
                .map(WordIndex.Find::word)
                .distinct()
                .map(word -> new Mention(word, bearers(word, uses)))
                .toList();
    }

    private List<PlaceName> bearers(String word, Set<Use> uses) {
        return byName.getOrDefault(word, List.of()).stream()
                .filter(place -> uses.contains(place.use()))
                .toList();
    }

    private Set<String> namesFor(Set<Use> uses) {
        return names.stream()
                .filter(place -> uses.contains(place.use()))
                .map(place -> PlainText.of(place.name()))
                .collect(toSet());
    }
}
