package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.Case;

/** Says what statistics keep with a case. The store asks at every write, so no crash comes between the two. */
@FunctionalInterface
public interface StatisticsEntrySource {

    /** The case as it is counted now, and the days that it has a part in now. */
    StatisticsEntry of(Case current);
}
