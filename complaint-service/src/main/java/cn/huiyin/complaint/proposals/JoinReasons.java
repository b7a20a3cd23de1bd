package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.proposals.domain.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gives the reasons that people read: what two reports have in common, and what speaks against one source. */
final class JoinReasons {

    /** Below this similarity it is not named as a reason. */
    private static final double LEAST_SIMILARITY = 0.2;

    private static final String SAME_PERSON = "incident.same-person";
    private static final double SAME_NUISANCE = 0.6;
    private static final int MOST_NAMES = 3;

    private JoinReasons() {}

    static List<Reason> of(Comparison pair) {
        ArrayList<Reason> reasons = new ArrayList<>();
        Long metres = pair.metres();
        if (metres != null) {
            reasons.add(said(pair.isNear() ? "incident.near" : "incident.apart", "metres", metres));
        }
        if (!pair.names().isEmpty()) {
            reasons.add(named("incident.same-source", pair.names()));
        }
        if (!pair.roads().isEmpty()) {
            reasons.add(named("incident.same-road", pair.roads()));
        }
        if (pair.samePerson()) {
            reasons.add(new Reason(SAME_PERSON, Map.of()));
        }
        if (pair.nuisance() >= SAME_NUISANCE) {
            reasons.add(new Reason("incident.same-nuisance", Map.of()));
        }
        if (pair.wording() >= LEAST_SIMILARITY) {
            reasons.add(said("incident.wording", "percent", Math.round(100 * pair.wording())));
        }
        reasons.add(said(pair.isRecent() ? "incident.recent" : "incident.long-ago", "days", pair.days()));
        if (pair.otherNames()) {
            reasons.add(new Reason("incident.other-source", Map.of()));
        }
        return reasons;
    }

    /** The same for the history, without the reason that two cases are of one person. */
    static List<Reason> withoutPerson(Comparison pair) {
        return of(pair).stream()
                .filter(reason -> !reason.code().equals(SAME_PERSON))
                .toList();
    }

    private static Reason said(String code, String name, long number) {
        return new Reason(code, Map.of(name, List.of(Long.toString(number))));
    }

    private static Reason named(String code, Collection<String> names) {
        return new Reason(code, Map.of("words", names.stream().limit(MOST_NAMES).toList()));
    }
}
