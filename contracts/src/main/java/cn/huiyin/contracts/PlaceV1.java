package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Where the citizen says it happens.
 *
 * @param lon degrees east, WGS84; absent together with lat
 * @param lat degrees north, WGS84
 * @param address the address in the citizen's words, phone and identity numbers masked
 */
public record PlaceV1(
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable String address) {}
