package cn.huiyin.notify.delivery;

import cn.huiyin.notify.plan.ChannelCode;

/** This process stored a notification: the workers of its channel need not wait for their timer. */
public record NotificationStored(ChannelCode channel) {}
