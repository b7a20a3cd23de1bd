package cn.huiyin.dispatch.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.Gazetteer.Mention;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.engine.Evidence.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the names of places in an address or a text. The most telling kind of name decides; where it leaves several
 * offices open (大坪村), less telling names may settle it, else each is a candidate.
 */
final class NameReader {

    private static final double IN_ADDRESS = 1;
    private static final double IN_TEXT = 0.85;

    private NameReader() {}

    static List<Evidence> read(List<Mention> mentions, Source source) {
        Map<PlaceName.Kind, List<PlaceName>> byKind = mentions.stream()
                .flatMap(mention -> mention.places().stream())
                .collect(groupingBy(PlaceName::kind, TreeMap::new, toList()));
        Map<OfficeCode, PlaceName> open = new LinkedHashMap<>();
        Set<String> settledBy = new LinkedHashSet<>();
        for (List<PlaceName> names : byKind.values()) {
            Map<OfficeCode, PlaceName> best = bestPerOffice(names);
            if (open.isEmpty()) {
                open.putAll(best);
            } else {
                settle(open, best, settledBy);
            }
        }
        return evidence(open, settledBy, source);
    }

    /** A name does not settle itself: a bus stop 大坪村 says nothing about which 大坪村 is meant. */
    private static void settle(
            Map<OfficeCode, PlaceName> open, Map<OfficeCode, PlaceName> less, Set<String> settledBy) {
        Map<OfficeCode, PlaceName> others = new LinkedHashMap<>(less);
        others.values().removeIf(name -> open.values().stream()
                .anyMatch(same -> same.name().equals(name.name())));
        if (open.size() > 1 && open.keySet().stream().anyMatch(others::containsKey)) {
            open.keySet().retainAll(others.keySet());
            open.keySet().forEach(office -> settledBy.add(others.get(office).name()));
        }
    }

    private static Map<OfficeCode, PlaceName> bestPerOffice(List<PlaceName> names) {
        Map<OfficeCode, PlaceName> best = new LinkedHashMap<>();
        names.forEach(name ->
                best.merge(name.office(), name, (one, other) -> one.certainty() >= other.certainty() ? one : other));
        return best;
    }

    private static List<Evidence> evidence(Map<OfficeCode, PlaceName> open, Set<String> settledBy, Source source) {
        double share = (source == Source.ADDRESS ? IN_ADDRESS : IN_TEXT) / Math.max(1, open.size());
        List<Evidence> evidence = new ArrayList<>();
        open.forEach((office, name) -> evidence.add(new Evidence(
                office,
                source,
                name.certainty() * share,
                reason(name, open.keySet(), settledBy)
                        .with("source", source.code())
                        .with("office", office.value()))));
        return evidence;
    }

    private static Reason reason(PlaceName name, Set<OfficeCode> open, Set<String> settledBy) {
        List<String> others = open.stream()
                .filter(code -> !code.equals(name.office()))
                .map(OfficeCode::value)
                .toList();
        if (!others.isEmpty()) {
            return Reason.of(ReasonCode.PLACE_NAME_AMBIGUOUS)
                    .with("place", name.name())
                    .with("others", others);
        }
        if (name.kind() == PlaceName.Kind.OFFICE) {
            return Reason.of(ReasonCode.PLACE_OFFICE_NAMED);
        }
        Reason belongs = settledBy.isEmpty()
                ? Reason.of(ReasonCode.PLACE_NAME_BELONGS)
                : Reason.of(ReasonCode.PLACE_NAME_SETTLED).with("settledBy", List.copyOf(settledBy));
        return belongs.with("kind", name.kind().code()).with("place", name.name());
    }
}
