package cn.huiyin.complaint.architecture.broken.cases.domain;

import java.util.UUID;

/** Breaks a rule on purpose: a domain that decides otherwise the next time. */
class DrawsLots {

    String next() {
        return UUID.randomUUID().toString();
    }
}
