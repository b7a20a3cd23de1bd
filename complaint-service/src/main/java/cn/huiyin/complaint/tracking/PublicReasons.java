package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.acts.Assigned;
import java.util.List;

/** Why an office has the case, for its citizen. What the triage desk wrote is for colleagues and is replaced. */
final class PublicReasons {

    private PublicReasons() {}

    static List<Reason> of(Case current) {
        return current.reasons().stream()
                .map(reason -> reason.stage().equals(Assigned.BY_HAND) ? byHand(current) : reason)
                .toList();
    }

    private static Reason byHand(Case current) {
        var office = current.office();
        return new Reason(Assigned.BY_HAND, office == null ? "工作人员已核对。" : "工作人员核对后，确定由" + office.name() + "负责。");
    }
}
