package cn.huiyin.dispatch.district;

import java.time.Instant;

/** Which snapshot of the district holds for a case: the one that was in force when it was filed, whenever it is decided. */
public interface DistrictInForce {

    District at(Instant filed);

    /** Whether all that is in force at this moment is known; until then no case that was filed then may be decided. */
    boolean isKnownAt(Instant filed);
}
