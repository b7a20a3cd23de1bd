package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.Breaker;
import cn.huiyin.notify.delivery.Channel;
import cn.huiyin.notify.delivery.ChannelLimits;
import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.domain.QuietHours;
import cn.huiyin.notify.delivery.domain.SendResult;
import cn.huiyin.notify.plan.ChannelCode;
import java.util.List;
import java.util.Optional;

/** E-mail to the address that the citizen left with the case; it is fetched at each attempt and not stored. */
class EmailChannel implements Channel {

    private final Contacts contacts;
    private final EmailSender sender;
    private final QuietHours quietHours;
    private final ChannelLimits limits;

    EmailChannel(Contacts contacts, EmailSender sender, QuietHours quietHours, ChannelLimits limits) {
        this.contacts = contacts;
        this.sender = sender;
        this.quietHours = quietHours;
        this.limits = limits;
    }

    @Override
    public ChannelCode code() {
        return ChannelCode.EMAIL;
    }

    @Override
    public QuietHours quietHours() {
        return quietHours;
    }

    @Override
    public ChannelLimits limits() {
        return limits;
    }

    @Override
    public boolean isAvailable() {
        return contacts.isAvailable() && sender.isAvailable();
    }

    @Override
    public List<Breaker> breakers() {
        return List.of(contacts.breaker(), sender.breaker());
    }

    @Override
    public SendResult send(Notification notification) {
        Optional<String> address;
        try {
            address = contacts.emailOf(notification.caseId());
        } catch (RuntimeException _) {
            return new SendResult.TemporaryFailure("contact-unknown");
        }
        return address.map(to -> send(notification, to)).orElseGet(() -> new SendResult.Dropped("no-address"));
    }

    private SendResult send(Notification notification, String address) {
        try {
            sender.send(notification, address);
            return new SendResult.Delivered();
        } catch (Exception e) {
            return MailFailures.resultOf(e);
        }
    }
}
