package cn.huiyin.dispatch.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Gazetteer.Mention;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.PlainText;
import cn.huiyin.dispatch.engine.Evidence.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the office of the place: from the pin, the address and the text; what they agree on adds up, what they dispute weakens both. */
final class PlaceStage {

    private PlaceStage() {}

    static PlaceReading locate(Complaint complaint, District district) {
        List<Reason> notes = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        complaint.position().ifPresent(pin -> evidence.addAll(PinReader.read(pin, district, notes)));
        evidence.addAll(fromWords(complaint, district, notes));
        return reading(evidence, notes, district);
    }

    private static List<Evidence> fromWords(Complaint complaint, District district, List<Reason> notes) {
        Optional<String> elsewhere = otherDistrict(complaint.address(), district);
        if (elsewhere.isPresent()) {
            notes.add(Reason.of(ReasonCode.PLACE_ADDRESS_ELSEWHERE).with("elsewhere", elsewhere.get()));
            return List.of();
        }
        List<Evidence> named = new ArrayList<>(
                NameReader.read(district.gazetteer().mentionedInAddress(complaint.address()), Source.ADDRESS));
        named.addAll(fromText(complaint.text(), district, notes));
        return named;
    }

    private static List<Evidence> fromText(String text, District district, List<Reason> notes) {
        List<Mention> mentions = district.gazetteer().mentionedInText(text);
        Optional<String> elsewhere = otherDistrict(text, district);
        if (mentions.isEmpty() || elsewhere.isEmpty()) {
            return NameReader.read(mentions, Source.TEXT);
        }
        notes.add(Reason.of(ReasonCode.PLACE_TEXT_ELSEWHERE).with("elsewhere", elsewhere.get()));
        return List.of();
    }

    private static Optional<String> otherDistrict(String words, District district) {
        String plain = PlainText.of(words);
        return plain.contains(district.name())
                ? Optional.empty()
                : district.rules().policy().otherDistricts().stream()
                        .filter(plain::contains)
                        .findFirst();
    }

    private static PlaceReading reading(List<Evidence> evidence, List<Reason> notes, District district) {
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
        }
        return new PlaceReading(candidates, certainty(candidates), reasons);
    }

    private static Candidate candidate(OfficeCode office, List<Evidence> evidence, District district) {
        Map<Source, Double> bySource = new EnumMap<>(Source.class);
        evidence.forEach(found -> bySource.merge(found.source(), found.certainty(), Math::max));
        double doubt = bySource.values().stream().reduce(1.0, (left, certainty) -> left * (1 - certainty));
        List<Reason> reasons =
                evidence.stream().map(Evidence::reason).distinct().toList();
        return new Candidate(district.office(office), 1 - doubt, reasons);
    }

    /** What speaks for the runner-up counts half against the first. */
    private static double certainty(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return 0;
        }
        double first = candidates.getFirst().score();
        return candidates.size() == 1 ? first : first * (1 - candidates.get(1).score() / 2);
    }
}
