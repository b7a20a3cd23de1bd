package cn.huiyin.complaint.cases.domain;

import cn.huiyin.complaint.cases.domain.acts.Register;
import java.util.List;

/** Applies events to a case. Total, pure, and the only way a case changes. */
public final class CaseEvolution {

    private CaseEvolution() {}

    /** The case as registration makes it. */
    public static Case begin(CaseId id, Register.Registered event) {
        return Case.registered(id, event.number(), event.complaint(), event.at(), event.assignDeadline());
    }

    /** The whole history, the registration first. */
    public static Case replay(CaseId id, List<CaseEvent> history) {
        Case current = begin(id, (Register.Registered) history.getFirst());
        return evolve(current, history.subList(1, history.size()));
    }

    public static Case evolve(Case current, List<CaseEvent> events) {
        Case next = current;
        for (CaseEvent event : events) {
            next = evolve(next, event);
        }
        return next;
    }

    public static Case evolve(Case current, CaseEvent event) {
        CaseDraft draft = new CaseDraft(current);
        event.applyTo(draft);
        return Whistles.lapsed(current, draft.build(), event.at());
    }
}
