package cn.huiyin.notify.telling.domain;

/**
 * Somebody to be told something by one channel.
 *
 * @param recipient see {@link Recipients}
 * @param wording key of the template, e.g. {@code citizen.assigned}
 */
public record Telling(String recipient, Channel channel, String wording) {}
