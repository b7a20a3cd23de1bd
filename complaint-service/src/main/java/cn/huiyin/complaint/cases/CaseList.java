package cn.huiyin.complaint.cases;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of the lists that cases stand in: open, triage or closed, of the whole district or of an office, of every
 * category or of one. Each case carries the names of its lists, so one index serves them all.
 */
final class CaseList {

    static final String OPEN = "open";
    static final String TRIAGE = "triage";
    static final String CLOSED = "closed";

    private CaseList() {}

    /** @param office code of the office; null for the district */
    static String named(String list, @Nullable String office, @Nullable String category) {
        return list + (office == null ? "" : " o:" + office) + (category == null ? "" : " c:" + category);
    }

    /** All lists that the case stands in. */
    static List<String> of(Case current) {
        var office = current.office() == null ? null : current.office().code();
        var category = current.category() == null ? null : current.category().code();
        var names = new ArrayList<String>();
        for (var list : kinds(current.state())) {
            names.add(named(list, null, null));
            if (office != null) {
                names.add(named(list, office, null));
            }
            if (category != null) {
                names.add(named(list, null, category));
            }
            if (office != null && category != null) {
                names.add(named(list, office, category));
            }
        }
        return names;
    }

    private static List<String> kinds(CaseState state) {
        if (!state.open()) {
            return List.of(CLOSED);
        }
        return state == CaseState.TRIAGE ? List.of(OPEN, TRIAGE) : List.of(OPEN);
    }
}
