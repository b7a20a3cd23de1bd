package cn.huiyin.notify.delivery;

import cn.huiyin.notify.plan.ChannelCode;

/** A notification was stored by this process: whoever watches the channel need not wait for the next look. */
public record NotificationStored(ChannelCode channel) {}
