package cn.huiyin.dispatch.architecture.broken.engine;

import java.time.Instant;

/** Breaks a rule on purpose: the engine that looks at the clock. */
class AsksAClock {

    Instant now() {
        return Instant.now();
    }
}
