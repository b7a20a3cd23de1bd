package cn.huiyin.complaint.cases.projections;

import java.util.List;

/**
 * Data that is derived from cases and stored beside them. It receives every change at least once, also after a crash,
 * so it must be idempotent.
 */
@FunctionalInterface
public interface CaseProjection {

    void project(List<ChangedCase> changed);
}
