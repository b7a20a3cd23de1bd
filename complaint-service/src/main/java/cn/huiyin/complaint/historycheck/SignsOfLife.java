package cn.huiyin.complaint.historycheck;

import java.time.Instant;

/**
 * The time of the signs of life of a running check. By the machine's clock, since the service's own clock may be set to
 * another day.
 */
final class SignsOfLife {

    private SignsOfLife() {}

    static Instant now() {
        return Instant.now();
    }
}
