package cn.huiyin.complaint.acts;

import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.platform.problem.ProblemException;

/** Checks what a command names outside of its case, before the case decides. */
@FunctionalInterface
public interface ActCheck {

    /** @throws ProblemException when it names something that is not there, or not for this account */
    void check(CaseCommand command, CaseAccess access);
}
