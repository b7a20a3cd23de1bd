package cn.huiyin.notify.delivery;

import cn.huiyin.notify.telling.domain.Channel;

/** A notification was written down in this process: whoever watches the channel need not wait for the next look. */
public record Told(Channel channel) {}
