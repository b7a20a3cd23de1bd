package cn.huiyin.dispatch.pack;

import java.time.Instant;

/** The pack with what was published; pages show the version in force when they ask. */
@FunctionalInterface
public interface PackInForce {

    DistrictPack packAt(Instant moment);
}
