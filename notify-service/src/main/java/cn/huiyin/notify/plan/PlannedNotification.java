package cn.huiyin.notify.plan;

/**
 * Somebody to be told something by one channel.
 *
 * @param update what happened
 * @param template key of the wording, e.g. {@code citizen.assigned}
 */
public record PlannedNotification(CaseUpdate update, Recipient recipient, ChannelCode channel, String template) {}
