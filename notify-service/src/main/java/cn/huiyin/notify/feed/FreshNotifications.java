package cn.huiyin.notify.feed;

import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.Notifications;
import cn.huiyin.notify.delivery.Told;
import cn.huiyin.notify.telling.domain.Channel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Feeds the streams of this replica from what is stored, whichever replica stored it: looks at the last seconds at once
 * after a write of its own, else every second, and not at all while nobody listens. Looks overlap, since clocks differ and
 * writes take their time; a stream takes each message once.
 */
@Component
class FreshNotifications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FreshNotifications.class);
    private static final Duration OVERLAP = Duration.ofSeconds(10);
    private static final int MOST = 1_000;

    private final Notifications notifications;
    private final Streams streams;
    private final StreamSettings settings;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread looking = new Thread(() -> {});

    FreshNotifications(Notifications notifications, Streams streams, StreamSettings settings, Clock clock) {
        this.notifications = notifications;
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void told(Told told) {
        if (told.channel() == Channel.IN_APP && !streams.isEmpty()) {
            wake.release();
        }
    }

    @Override
    public void start() {
        running = true;
        looking = Thread.ofVirtual().name("fresh-notifications").start(this::run);
    }

    /** Ends the streams first: the server waits for open requests before it stops. */
    @Override
    public void stop() {
        running = false;
        wake.release();
        streams.closeAll();
        try {
            looking.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        Instant seenUntil = clock.instant();
        while (running) {
            try {
                if (wake.tryAcquire(settings.lookEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
                seenUntil = look(seenUntil);
            } catch (InterruptedException _) {
                running = false;
            }
        }
    }

    private Instant look(Instant seenUntil) {
        Instant now = clock.instant();
        if (streams.isEmpty()) {
            return now;
        }
        try {
            List<Notification> fresh = notifications.storedBetween(seenUntil.minus(OVERLAP), now.plus(OVERLAP), MOST);
            streams.offer(fresh);
            return fresh.size() < MOST ? now : fresh.getLast().storedAt().plus(OVERLAP);
        } catch (RuntimeException e) {
            LOG.warn("Streams wait for the database: {}", e.toString());
            return seenUntil;
        }
    }
}
