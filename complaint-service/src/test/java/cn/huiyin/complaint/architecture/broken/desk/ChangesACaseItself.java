package cn.huiyin.complaint.architecture.broken.desk;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;

/** Breaks a rule on purpose: a case that changes past the decider. */
class ChangesACaseItself {

    Case change(Case current, CaseEvent event) {
        return CaseEvolution.evolve(current, event);
    }
}
