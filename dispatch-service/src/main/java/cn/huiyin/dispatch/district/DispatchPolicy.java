package cn.huiyin.dispatch.district;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The thresholds of the engine in the pack.
 *
 * @param threshold the engine decides alone at or above this confidence, 0 to 1
 * @param outlineMarginMetres a point nearer than this to another office's outline is not sure
 * @param nightStart first moment of the night, which ends on the next day
 * @param nightEnd first moment after the night
 */
public record DispatchPolicy(
        double threshold, double outlineMarginMetres, LocalTime nightStart, LocalTime nightEnd, ZoneId zone) {

    /** @throws IllegalArgumentException when the threshold is outside 0 to 1 or the margin below 0 */
    public DispatchPolicy {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold: " + threshold + " (expected: 0 to 1)");
        }
        if (!(outlineMarginMetres >= 0)) {
            throw new IllegalArgumentException("margin: " + outlineMarginMetres + " (expected: >= 0 metres)");
        }
    }

    public boolean isNight(LocalTime time) {
        return !time.isBefore(nightStart) || time.isBefore(nightEnd);
    }
}
