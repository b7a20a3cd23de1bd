package cn.huiyin.gateway.upstream;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many calls of each kind one service gets at once. The reasons for the usual numbers are in the gateway's README.
 */
@ConfigurationProperties("huiyin.gateway.compartments")
record CompartmentSettings(
        Bounds reads, Bounds writes, Bounds uploads, Bounds downloads, Bounds imports, Bounds streams) {

    /**
     * Bounds of one compartment towards one service, in one replica of the gateway.
     *
     * @param connections calls under way at once, at least 1
     * @param queue calls that may wait for a connection, at least 1
     * @param queueTime how long a call waits for a connection; after that it is answered 503
     * @param answerTime from the request's last byte to the answer's first; absent = as long as it takes
     */
    record Bounds(
            int connections,
            int queue,
            Duration queueTime,
            @Nullable Duration answerTime) {

        Bounds {
            if (connections < 1 || queue < 1 || !queueTime.isPositive()) {
                throw new IllegalArgumentException("connections: " + connections + ", queue: " + queue + ", queueTime: "
                        + queueTime + " (expected: all positive)");
            }
        }
    }

    Bounds of(Compartment compartment) {
        return switch (compartment) {
            case READS -> reads;
            case WRITES -> writes;
            case UPLOADS -> uploads;
            case DOWNLOADS -> downloads;
            case IMPORTS -> imports;
            case STREAMS -> streams;
        };
    }
}
