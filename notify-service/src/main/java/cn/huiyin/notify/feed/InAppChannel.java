package cn.huiyin.notify.feed;

import cn.huiyin.notify.delivery.Channel;
import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.domain.SendResult;
import cn.huiyin.notify.plan.ChannelCode;
import org.springframework.stereotype.Component;

/** The pages. They show stored notifications, also by night, since that disturbs nobody. */
@Component
class InAppChannel implements Channel {

    @Override
    public ChannelCode code() {
        return ChannelCode.IN_APP;
    }

    @Override
    public boolean arrivesWhenStored() {
        return true;
    }

    @Override
    public SendResult send(Notification notification) {
        return new SendResult.Delivered();
    }
}
