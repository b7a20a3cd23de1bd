package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.PlaceName;
import cn.huiyin.dispatch.engine.Evidence.Source;
import cn.huiyin.dispatch.engine.NamedPlaces.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names of places in an address or a text. Where a name fits several offices (大坪村), the other names may
 * decide, else each office is a candidate.
 */
final class NameReader {

    private static final double IN_ADDRESS = 1;
    private static final double IN_TEXT = 0.85;

    /** An address consists of names, so what resembles a name is one. */
    private static final double MISSPELT_IN_ADDRESS = 0.8;

    /** When nothing else is named, a name that is not meant as the place is still used. */
    private static final double ASIDE = 0.5;

    private static final double ADDRESS_ELSEWHERE = 0.9;
    private static final double TEXT_ELSEWHERE = 0.3;
    private static final double BOTH = 0.8;
    private static final double HERE_OUTRIGHT = 0.2;
    private static final double BOTH_WITH_OWN_DISTRICT = 0.5;

    private NameReader() {}

    /**
     * What the names say.
     *
     * @param elsewhere the other district that is named as the place
     * @param away how much that speaks against every office of this one, 0 to 1
     */
    record Names(List<Evidence> evidence, Optional<String> elsewhere, double away) {}

    static Names read(String typed, Source source, District district, List<Reason> notes) {
        NamedPlaces named = NamedPlaces.in(typed, source, district, notes);
        named.elsewhere()
                .ifPresent(elsewhere -> notes.add(Reason.of(
                                source == Source.ADDRESS
                                        ? ReasonCode.PLACE_ADDRESS_ELSEWHERE
                                        : ReasonCode.PLACE_TEXT_ELSEWHERE)
                        .with("elsewhere", elsewhere)));
        boolean nothingHere = named.here().isEmpty();
        List<Named> taken =
                nothingHere && named.elsewhere().isEmpty() && !named.ownNamed() ? named.aside() : named.here();
        taken.stream().filter(each -> !each.mention().asWritten()).forEach(each -> notes.add(readAs(each, source)));
        double worth = (source == Source.ADDRESS ? IN_ADDRESS : IN_TEXT) * (nothingHere ? ASIDE : 1);
        return new Names(
                evidence(taken, source, worth),
                named.elsewhere(),
                named.elsewhere().isEmpty() ? 0 : away(named, source));
    }

    private static double away(NamedPlaces named, Source source) {
        if (named.here().isEmpty()) {
            return source == Source.ADDRESS ? ADDRESS_ELSEWHERE : TEXT_ELSEWHERE;
        }
        if (named.hereOutright()) {
            return HERE_OUTRIGHT;
        }
        return named.ownNamed() ? BOTH_WITH_OWN_DISTRICT : BOTH;
    }

    private static Reason readAs(Named named, Source source) {
        return Reason.of(ReasonCode.PLACE_READ_AS)
                .with("source", source.code())
                .with("written", named.mention().written())
                .with("place", named.mention().name());
    }

    private static List<Evidence> evidence(List<Named> taken, Source source, double worth) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Named named : taken) {
            if (seen.add(named.mention().name())) {
                evidence.addAll(of(named, taken, source, worth));
            }
        }
        return evidence;
    }

    private static List<Evidence> of(Named named, List<Named> all, Source source, double worth) {
        Map<OfficeCode, PlaceName> open = new LinkedHashMap<>(named.offices());
        Set<String> settledBy = settle(named, open, all);
        boolean contradicted =
                isRoad(named) && settledBy.isEmpty() && all.stream().anyMatch(each -> isApart(each, open));
        double sum = contradicted
                ? open.values().stream().mapToDouble(PlaceName::certainty).max().orElse(1)
                : open.values().stream().mapToDouble(PlaceName::certainty).sum();
        double spelling = Math.max(named.mention().likeness(), source == Source.ADDRESS ? MISSPELT_IN_ADDRESS : 0);
        return open.entrySet().stream()
                .map(entry -> new Evidence(
                        entry.getKey(),
                        source,
                        entry.getValue().certainty() * entry.getValue().certainty() / sum * spelling * worth,
                        reason(entry.getValue(), open.keySet(), settledBy)
                                .with("source", source.code())
                                .with("office", entry.getKey().value())))
                .toList();
    }

    private static boolean isRoad(Named named) {
        return named.offices().values().stream().allMatch(place -> place.kind() == PlaceName.Kind.ROAD);
    }

    /** Whether a name lies in none of these offices: 南山植物园到南滨路一带 is in two of them at least. */
    private static boolean isApart(Named named, Map<OfficeCode, PlaceName> offices) {
        return named.offices().keySet().stream().noneMatch(offices::containsKey);
    }

    /** A name cannot decide for itself: a bus stop 大坪村 does not say which 大坪村 is meant. */
    private static Set<String> settle(Named named, Map<OfficeCode, PlaceName> open, List<Named> all) {
        Set<String> settledBy = new LinkedHashSet<>();
        if (open.size() < 2) {
            return settledBy;
        }
        Set<OfficeCode> others = new LinkedHashSet<>();
        for (Named other : all) {
            boolean same = other.mention().name().equals(named.mention().name());
            if (!same
                    && other.offices().size() < open.size()
                    && open.keySet().containsAll(other.offices().keySet())) {
                others.addAll(other.offices().keySet());
                settledBy.add(other.mention().name());
            }
        }
        if (!others.isEmpty()) {
            open.keySet().retainAll(others);
        }
        return settledBy;
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
