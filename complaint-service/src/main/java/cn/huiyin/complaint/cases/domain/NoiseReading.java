package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * A sound level that was measured.
 *
 * @param decibel in dB(A)
 * @param zoneClass the acoustic zone 0 to 4 of the place; null where it was not said
 * @param limit what was allowed there and then; null where no standard of the pack holds
 */
public record NoiseReading(
        double decibel,
        @Nullable Integer zoneClass,
        @Nullable NoiseLimit limit) {}
