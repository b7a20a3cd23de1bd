package cn.huiyin.notify.feed;

import cn.huiyin.notify.changes.CaseChange;
import cn.huiyin.notify.changes.CaseChanges;
import cn.huiyin.notify.changes.CaseChangesStored;
import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.NotificationStored;
import cn.huiyin.notify.delivery.Notifications;
import cn.huiyin.notify.plan.ChannelCode;
import cn.huiyin.platform.background.BackgroundWorker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Feeds the streams of this replica from the database, whichever replica wrote: reads the last seconds at once after a
 * write of its own, else every second, and not at all while no stream is open. The readings overlap, since clocks
 * differ and writes take time; a stream takes each message once.
 */
@Component
class StreamFeed implements SmartLifecycle {

    private static final Duration OVERLAP = Duration.ofSeconds(10);
    private static final int LIMIT = 1_000;

    private final Notifications notifications;
    private final CaseChanges changes;
    private final Streams streams;
    private final Clock clock;
    private final BackgroundWorker worker;
    private Instant seenUntil;

    StreamFeed(
            Notifications notifications, CaseChanges changes, Streams streams, StreamSettings settings, Clock clock) {
        this.notifications = notifications;
        this.changes = changes;
        this.streams = streams;
        this.clock = clock;
        this.seenUntil = clock.instant();
        this.worker = BackgroundWorker.every(settings.pollInterval(), "stream-feed", this::look);
    }

    @EventListener
    void wake(NotificationStored stored) {
        if (stored.channel().equals(ChannelCode.IN_APP) && !streams.isEmpty()) {
            worker.wake();
        }
    }

    @EventListener
    void wake(CaseChangesStored stored) {
        if (!streams.isEmpty()) {
            worker.wake();
        }
    }

    @Override
    public void start() {
        worker.start();
    }

    /** Ends the streams before the server stops, which waits for open requests. */
    @Override
    public void stop() {
        streams.closeAll();
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    private void look() {
        Instant now = clock.instant();
        if (streams.isEmpty()) {
            seenUntil = now;
            return;
        }
        Instant from = seenUntil.minus(OVERLAP);
        List<Notification> fresh = notifications.storedBetween(from, now.plus(OVERLAP), LIMIT);
        List<CaseChange> changed = changes.between(from, now.plus(OVERLAP), LIMIT);
        streams.offerAll(fresh);
        streams.offer(changed);
        // A reading that reached its limit continues behind its last notification; changed cases need no such care,
        // since only their ids are sent.
        seenUntil = fresh.size() < LIMIT ? now : fresh.getLast().storedAt().plus(OVERLAP);
    }
}
