package cn.huiyin.complaint.architecture.broken.cases.domain;

import java.time.Instant;

/** Breaks a rule on purpose: a domain that looks at the clock. */
class AsksAClock {

    Instant now() {
        return Instant.now();
    }
}
