package cn.huiyin.dispatch.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.engine.Evidence.Source;
import cn.huiyin.dispatch.engine.NameReader.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the office of the place from the pin, the address and the text; agreement adds up, contradiction weakens both
 * sides.
 */
final class PlaceStage {

    /** The share of the evidence for the second office, or for another district, that counts against the first. */
    private static final double AGAINST = 0.6;

    /** Weight of names when the pin lies outside the district. */
    private static final double PIN_OUTSIDE = 0.7;

    private static final double TEXT_BESIDE_AN_ADDRESS = 0.3;

    /** What is said of the second office too; of a name that may mean either, the first reason says both. */
    private static final Set<ReasonCode> NAMED =
            EnumSet.of(ReasonCode.PLACE_OFFICE_NAMED, ReasonCode.PLACE_NAME_BELONGS, ReasonCode.PLACE_NAME_SETTLED);

    private PlaceStage() {}

    static PlaceReading locate(Complaint complaint, District district) {
        List<Reason> notes = new ArrayList<>();
        List<Evidence> pin = complaint
                .position()
                .map(position -> PinReader.read(position, district, notes))
                .orElse(List.of());
        boolean pinIsOutside = notes.stream().anyMatch(note -> note.code() == ReasonCode.PLACE_PIN_OUTSIDE);
        Names address = NameReader.read(complaint.address(), Source.ADDRESS, district, notes);
        Names text = NameReader.read(complaint.text(), Source.TEXT, district, notes);
        conflict(pin, address, text).ifPresent(notes::add);
        List<Evidence> evidence = Stream.of(pin, address.evidence(), text.evidence())
                .flatMap(List::stream)
                .toList();
        double doubt = (1 - AGAINST * away(address, text)) * (pinIsOutside ? PIN_OUTSIDE : 1);
        return reading(evidence, notes, doubt, district);
    }

    private static double away(Names address, Names text) {
        boolean addressIsHere =
                !address.evidence().isEmpty() && address.elsewhere().isEmpty();
        return Math.max(address.away(), addressIsHere ? Math.min(text.away(), TEXT_BESIDE_AN_ADDRESS) : text.away());
    }

    /** The pin lies in one office, the words name another, or another district. */
    private static Optional<Reason> conflict(List<Evidence> pin, Names address, Names text) {
        if (pin.isEmpty()) {
            return Optional.empty();
        }
        String office = pin.getFirst().office().value();
        Optional<Evidence> named = Stream.of(address, text)
                .flatMap(names -> names.evidence().stream())
                .max(Comparator.comparingDouble(Evidence::certainty));
        boolean agree = named.filter(
                        best -> pin.stream().noneMatch(spot -> spot.office().equals(best.office())))
                .isEmpty();
        if (!agree) {
            return named.map(best -> Reason.of(ReasonCode.PLACE_CONFLICT)
                    .with("office", office)
                    .with("source", best.source().code())
                    .with("other", best.office().value()));
        }
        return named.isPresent()
                ? Optional.empty()
                : address.elsewhere().map(elsewhere -> Reason.of(ReasonCode.PLACE_CONFLICT_ELSEWHERE)
                        .with("office", office)
                        .with("elsewhere", elsewhere));
    }

    private static PlaceReading reading(List<Evidence> evidence, List<Reason> notes, double doubt, District district) {
        Map<OfficeCode, List<Evidence>> byOffice =
                evidence.stream().collect(groupingBy(Evidence::office, TreeMap::new, toList()));
        List<Candidate> candidates = byOffice.entrySet().stream()
                .map(entry -> candidate(entry.getKey(), entry.getValue(), district))
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.office().code()))
                .toList();
        List<Reason> reasons = new ArrayList<>(notes);
        if (candidates.isEmpty()) {
            reasons.add(Reason.of(ReasonCode.PLACE_NONE));
        } else {
            reasons.addAll(candidates.getFirst().reasons());
            candidates.stream()
                    .skip(1)
                    .limit(1)
                    .flatMap(second -> second.reasons().stream())
                    .filter(reason -> NAMED.contains(reason.code()))
                    .forEach(reasons::add);
        }
        return new PlaceReading(
                candidates,
                certainty(candidates) * doubt,
                reasons.stream().distinct().toList());
    }

    private static Candidate candidate(OfficeCode office, List<Evidence> evidence, District district) {
        double doubt = evidence.stream()
                .mapToDouble(Evidence::certainty)
                .reduce(1.0, (left, certainty) -> left * (1 - certainty));
        List<Reason> reasons =
                evidence.stream().map(Evidence::reason).distinct().toList();
        return new Candidate(district.office(office), 1 - doubt, reasons);
    }

    private static double certainty(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return 0;
        }
        double first = candidates.getFirst().score();
        return candidates.size() == 1
                ? first
                : first * (1 - AGAINST * candidates.get(1).score());
    }
}
