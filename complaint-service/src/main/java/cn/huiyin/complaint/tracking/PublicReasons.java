package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Reason;
import java.util.List;

/** Why an office has the case, for its citizen. What the triage desk wrote is for colleagues and is replaced. */
final class PublicReasons {

    private PublicReasons() {}

    static List<Reason> of(Case current) {
        return current.reasons().stream()
                .map(reason -> reason.isByHand() ? byHand(current) : reason)
                .toList();
    }

    private static Reason byHand(Case current) {
        Office office = current.office();
        return office == null ? Reason.checked() : Reason.confirmed(office);
    }
}
