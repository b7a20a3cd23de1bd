package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/** A facet of which all or a part concerns the office that has the case, and ends when the case leaves that office. */
public interface OfficeFacet {

    /** What is left of it without that office; null where nothing is. */
    @Nullable
    Record afterOfficeChange();
}
