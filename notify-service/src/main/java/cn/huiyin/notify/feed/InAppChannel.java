package cn.huiyin.notify.feed;

import cn.huiyin.notify.delivery.Channel;
import cn.huiyin.notify.delivery.ChannelLimits;
import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.domain.QuietHours;
import cn.huiyin.notify.delivery.domain.SendResult;
import cn.huiyin.notify.plan.ChannelCode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The pages. They show what is stored, by night too: nobody is disturbed by what waits in them. */
@Component
class InAppChannel implements Channel {

    private static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneOffset.UTC);
    private static final ChannelLimits NOTHING_IS_SENT =
            new ChannelLimits(1, Duration.ofMinutes(1), Duration.ofSeconds(1));

    @Override
    public ChannelCode code() {
        return ChannelCode.IN_APP;
    }

    @Override
    public boolean arrivesWhenStored() {
        return true;
    }

    @Override
    public QuietHours quietHours() {
        return NONE;
    }

    @Override
    public ChannelLimits limits() {
        return NOTHING_IS_SENT;
    }

    @Override
    public SendResult send(Notification notification) {
        return new SendResult.Delivered();
    }
}
