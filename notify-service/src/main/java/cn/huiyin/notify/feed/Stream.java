package cn.huiyin.notify.feed;

import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.wording.Wordings;
import cn.huiyin.platform.paging.Cursor;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream. Its own thread writes to it, so that a slow reader delays nobody else; one who falls too far behind is
 * cut off and comes back with the id of the last event.
 */
final class Stream {

    static final int MOST_WAITING = 500;

    private static final int REMEMBERED = 2_000;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final BlockingQueue<Notification> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Set<String> taken = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });
    private final Reader reader;
    private final Wordings wordings;
    private final SseEmitter emitter;
    private volatile boolean open = true;

    Stream(Reader reader, Wordings wordings, SseEmitter emitter) {
        this.reader = reader;
        this.wordings = wordings;
        this.emitter = emitter;
    }

    Reader reader() {
        return reader;
    }

    boolean isOpen() {
        return open;
    }

    /** Takes what is for this reader and has not been taken before. */
    synchronized void offer(Notification notification) {
        if (reader.recipients().contains(notification.recipient())
                && taken.add(notification.id())
                && !waiting.offer(notification)) {
            close();
        }
    }

    /** Writes until the stream ends. */
    void run() {
        try {
            emitter.send(SseEmitter.event().name("ping").data("").reconnectTime(1_000));
            while (open) {
                send(waiting.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS));
            }
            emitter.complete();
        } catch (IOException | IllegalStateException _) {
            // The reader has gone.
            close();
        } catch (InterruptedException _) {
            emitter.complete();
        }
    }

    void close() {
        open = false;
    }

    private void send(@Nullable Notification notification) throws IOException {
        if (!open) {
            return;
        }
        if (notification == null) {
            emitter.send(SseEmitter.event().name("ping").data(""));
        } else {
            emitter.send(SseEmitter.event()
                    .name("notification")
                    .id(new Cursor(notification.storedAt(), notification.id()).encode())
                    .data(NotificationItem.of(notification, reader.subject(), wordings)));
        }
    }
}
