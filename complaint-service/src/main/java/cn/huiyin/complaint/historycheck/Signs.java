package cn.huiyin.complaint.historycheck;

import java.time.Instant;

/**
 * The time of signs that somebody reads on, by the machine's clock: the service's own may be set to another day, which is
 * no silence.
 */
final class Signs {

    private Signs() {}

    static Instant now() {
        return Instant.now();
    }
}
