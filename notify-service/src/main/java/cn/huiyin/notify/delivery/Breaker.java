package cn.huiyin.notify.delivery;

/**
 * A circuit breaker on a channel's way.
 *
 * @param name what lies behind it, e.g. {@code mail-server}
 * @param state {@code closed} when calls go through, {@code open} when none is made, {@code half-open} when one is
 *     tried
 */
public record Breaker(String name, String state) {}
