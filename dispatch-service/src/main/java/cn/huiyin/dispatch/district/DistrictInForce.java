package cn.huiyin.dispatch.district;

import java.time.Instant;

/** Which snapshot of the district applies to a case: the one in force when it was filed, whenever it is decided. */
public interface DistrictInForce {

    District at(Instant filed);

    /**
     * Whether everything in force at this moment is known; until then no case that was filed at this moment may be
     * decided.
     */
    boolean isKnownAt(Instant filed);
}
