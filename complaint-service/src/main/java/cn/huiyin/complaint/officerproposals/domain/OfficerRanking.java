package cn.huiyin.complaint.officerproposals.domain;

import java.util.Comparator;
import java.util.List;

/**
 * Sorts officers for a proposal: those who are present before those who are away; then those who have cases of the same
 * incident; then by experience with such cases and by open load, each relative to the colleagues who are present, with
 * equal weight.
 */
public final class OfficerRanking {

    private OfficerRanking() {}

    /** The best first; equal ones by their ids. */
    public static List<OfficerFacts> of(List<OfficerFacts> officers) {
        int mostEnded =
                most(officers, Comparator.comparing(OfficerFacts::ended)).ended();
        int mostWeight =
                most(officers, Comparator.comparing(OfficerFacts::weight)).weight();
        return officers.stream()
                .sorted(Comparator.comparing(OfficerFacts::isThere)
                        .thenComparing(OfficerFacts::sameIncident)
                        .thenComparing(officer -> suits(officer, mostEnded, mostWeight))
                        .reversed()
                        .thenComparing(OfficerFacts::id))
                .toList();
    }

    private static OfficerFacts most(List<OfficerFacts> officers, Comparator<OfficerFacts> by) {
        return officers.stream()
                .filter(OfficerFacts::isThere)
                .max(by)
                .orElse(new OfficerFacts("", "", null, 0, 0, 0, 0, 0));
    }

    /** The first cases of a kind count more for experience than later ones. */
    private static double suits(OfficerFacts officer, int mostEnded, int mostWeight) {
        double experience = mostEnded == 0 ? 0 : Math.log1p(officer.ended()) / Math.log1p(mostEnded);
        double load = mostWeight == 0 ? 0 : (double) officer.weight() / mostWeight;
        return experience - load;
    }
}
