package cn.huiyin.notify.feed;

import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.wording.Wordings;
import java.time.Instant;

/**
 * A message as its reader sees it.
 *
 * @param id what the route that marks it as read takes
 * @param at when it was made
 * @param title a few words in the reader's language
 * @param text one or two sentences in the reader's language
 * @param caseId the case that it is about
 * @param number number of the case
 * @param read whether this reader has read it; colleagues of the same office read for themselves
 */
record NotificationItem(String id, Instant at, String title, String text, String caseId, String number, boolean read) {

    static NotificationItem of(Notification notification, String reader, Wordings wordings) {
        return new NotificationItem(
                notification.id(),
                notification.storedAt(),
                wordings.title(notification.template(), notification.parameters()),
                wordings.text(notification.template(), notification.parameters()),
                notification.caseId(),
                notification.number(),
                notification.readBy().contains(reader));
    }
}
