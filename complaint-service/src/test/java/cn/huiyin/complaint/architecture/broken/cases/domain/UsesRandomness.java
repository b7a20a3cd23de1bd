package cn.huiyin.complaint.architecture.broken.cases.domain;

import java.util.UUID;

/** Breaks a rule on purpose: a domain that decides differently each time. */
class UsesRandomness {

    String next() {
        return UUID.randomUUID().toString();
    }
}
