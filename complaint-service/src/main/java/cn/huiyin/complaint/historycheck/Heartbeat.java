package cn.huiyin.complaint.historycheck;

import java.time.Instant;

/**
 * The time of a heartbeat of a running check, by the machine's clock: the service's own clock may be set to another day.
 */
final class Heartbeat {

    private Heartbeat() {}

    static Instant now() {
        return Instant.now();
    }
}
