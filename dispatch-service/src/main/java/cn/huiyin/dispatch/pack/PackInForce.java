package cn.huiyin.dispatch.pack;

import java.time.Instant;

/** The pack with what was published over it; pages show the one that is in force when they ask. */
@FunctionalInterface
public interface PackInForce {

    DistrictPack packAt(Instant moment);
}
