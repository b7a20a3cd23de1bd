package cn.huiyin.complaint.cases.projections;

import java.util.List;

/**
 * What is derived from cases and kept beside them. It is told of every change at least once, also after a crash, so it
 * must bear to be told twice.
 */
@FunctionalInterface
public interface CaseProjection {

    void project(List<ChangedCase> changed);
}
