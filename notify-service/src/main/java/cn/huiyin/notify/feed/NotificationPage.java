package cn.huiyin.notify.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of messages, newest first.
 *
 * @param items the messages
 * @param next cursor of the next page; absent on the last
 * @param unread how many of the last seven days this reader has not read
 */
record NotificationPage(
        List<NotificationItem> items, @Nullable String next, long unread) {}
