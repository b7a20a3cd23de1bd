package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inspection 现场核查: an office was on the spot.
 *
 * @param at when it was recorded, by the server's clock
 * @param office code of the office that was there
 * @param findings what it saw, written for colleagues
 * @param point where it was; {@link Place#UNKNOWN} where that was not said
 * @param photos ids of the photos that were taken
 * @param noise null where nothing was measured
 * @param odour whether it smelled; null where that was not the matter
 * @param statedAt when it was made, as who recorded it later states; null where it was recorded on the spot
 */
public record Inspection(
        Instant at,
        String office,
        String findings,
        Place point,
        List<String> photos,
        @Nullable NoiseReading noise,
        @Nullable Boolean odour,
        @Nullable Instant statedAt) {}
