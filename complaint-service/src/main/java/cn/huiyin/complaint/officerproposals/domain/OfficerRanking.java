package cn.huiyin.complaint.officerproposals.domain;

import java.util.Comparator;
import java.util.List;

/**
 * Puts officers in the order in which they are proposed: who is there before who is away; then who has cases of the same incident;
 * then by experience with such cases and by open load, both in relation to the colleagues who are there, and both alike.
 */
public final class OfficerRanking {

    private OfficerRanking() {}

    /** The best first; those who are alike in everything by their ids. */
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

    /** The first cases of a kind teach more than the later ones. */
    private static double suits(OfficerFacts officer, int mostEnded, int mostWeight) {
        double experience = mostEnded == 0 ? 0 : Math.log1p(officer.ended()) / Math.log1p(mostEnded);
        double load = mostWeight == 0 ? 0 : (double) officer.weight() / mostWeight;
        return experience - load;
    }
}
