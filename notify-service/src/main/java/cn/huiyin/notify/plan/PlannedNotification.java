package cn.huiyin.notify.plan;

/**
 * A notification that is to be stored.
 *
 * @param update what happened
 * @param template key of the wording, e.g. {@code citizen.assigned}
 */
public record PlannedNotification(CaseUpdate update, Recipient recipient, ChannelCode channel, String template) {}
