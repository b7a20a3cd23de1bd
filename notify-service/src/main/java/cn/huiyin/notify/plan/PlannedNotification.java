package cn.huiyin.notify.plan;

/**
 * Somebody to be told something by one channel.
 *
 * @param template key of the wording, e.g. {@code citizen.assigned}
 */
public record PlannedNotification(Recipient recipient, ChannelCode channel, String template) {}
