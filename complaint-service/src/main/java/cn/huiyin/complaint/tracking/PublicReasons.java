package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Reason;
import java.util.List;

/** Why an office has the case, for its citizen. The engine speaks in such words; the desk writes for its colleagues. */
final class PublicReasons {

    private static final String BY_HAND = "hand";

    private PublicReasons() {}

    static List<Reason> of(Case current) {
        return current.reasons().stream()
                .map(reason -> reason.stage().equals(BY_HAND) ? byHand(current) : reason)
                .toList();
    }

    private static Reason byHand(Case current) {
        var office = current.office();
        return new Reason(BY_HAND, office == null ? "工作人员已核对。" : "工作人员核对后，确定由" + office.name() + "负责。");
    }
}
