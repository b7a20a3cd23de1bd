package cn.huiyin.notify.feed;

import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.Notifications;
import cn.huiyin.notify.wording.Languages;
import cn.huiyin.notify.wording.Wordings;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.KeysetWindows;
import cn.huiyin.platform.paging.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The messages of a reader, in pages whose cost does not grow with the inbox. */
@Service
class Inboxes {

    private static final Duration FIRST_WINDOW = Duration.ofDays(2);
    private static final Duration UNREAD_WINDOW = Duration.ofDays(7);
    private static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(1);

    private final KeysetWindows windows = KeysetWindows.newestFirst(FIRST_WINDOW);
    private final Bson sort = windows.sort("storedAt", "_id");
    private final Notifications notifications;
    private final Languages languages;
    private final Clock clock;

    Inboxes(Notifications notifications, Languages languages, Clock clock) {
        this.notifications = notifications;
        this.languages = languages;
        this.clock = clock;
    }

    NotificationPage page(Reader reader, @Nullable Cursor after, int size, Locale language) {
        Instant now = clock.instant();
        Page<Notification> page = windows.page(
                now.minus(Notifications.KEPT),
                now.plus(MAX_CLOCK_SKEW),
                after,
                size,
                (slice, limit) -> notifications.of(reader.recipients(), slice, sort, limit),
                last -> new Cursor(last.storedAt(), last.id()));
        Wordings wordings = languages.of(language);
        return new NotificationPage(
                page.map(one -> NotificationItem.of(one, reader.subject(), wordings))
                        .items(),
                page.next(),
                notifications.unread(reader.recipients(), reader.subject(), now.minus(UNREAD_WINDOW)));
    }

    /** @return false when the reader has no such message */
    boolean markRead(Reader reader, String id) {
        return notifications.markRead(id, reader.recipients(), reader.subject());
    }
}
