package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.contracts.ReasonCode;
import java.util.List;
import java.util.Set;

/**
 * The reasons for the citizen why an office has the case. Notes of the triage desk are replaced, and versions of tables
 * and model, certainties and the named source are left out: they are for staff.
 */
final class PublicReasons {

    private static final Set<String> FOR_COLLEAGUES = Set.of(
            ReasonCode.TEXT_MODEL.code(),
            ReasonCode.TEXT_CERTAINTY.code(),
            ReasonCode.TEXT_SOURCE.code(),
            ReasonCode.RULES_APPLIED.code(),
            ReasonCode.RULES_NONE.code());

    private PublicReasons() {}

    static List<Reason> of(Case current) {
        return current.reasons().stream()
                .filter(reason -> !FOR_COLLEAGUES.contains(reason.code()))
                .map(reason -> reason.isByHand() ? byHand(current) : reason)
                .toList();
    }

    private static Reason byHand(Case current) {
        Office office = current.office();
        return office == null ? Reason.checked() : Reason.confirmed(office);
    }
}
