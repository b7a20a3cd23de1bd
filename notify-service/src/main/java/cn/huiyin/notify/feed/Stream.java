package cn.huiyin.notify.feed;

import cn.huiyin.notify.changes.CaseChange;
import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.wording.Wordings;
import cn.huiyin.platform.paging.Cursor;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream. It has its own thread, so that a slow reader delays nobody else; one that falls too far behind is
 * disconnected and reconnects with the id of the last event.
 */
final class Stream {

    static final int MOST_WAITING = 500;

    private static final int REMEMBERED = 4_000;
    private static final int MOST_NAMED = 50;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final BlockingQueue<Supplier<SseEmitter.SseEventBuilder>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
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

    /** Takes what is for this reader and was not taken before. */
    void offer(Notification notification) {
        if (reader.recipients().contains(notification.recipient())) {
            take(notification.id(), () -> event(notification));
        }
    }

    /** Takes the changes of cases that this reader may see; of very many it says only that there are some. */
    void offer(List<CaseChange> changes) {
        List<CaseChange> seen =
                changes.stream().filter(reader::sees).filter(this::isNew).toList();
        if (seen.size() > MOST_NAMED) {
            seen.forEach(change -> taken.add(key(change)));
            take("many:" + key(seen.getLast()), () -> event(Map.of()));
        } else {
            seen.forEach(change ->
                    take(key(change), () -> event(Map.of("caseId", change.caseId(), "version", change.version()))));
        }
    }

    private boolean isNew(CaseChange change) {
        return !taken.contains(key(change));
    }

    private static String key(CaseChange change) {
        return change.caseId() + ":" + change.version();
    }

    private synchronized void take(String key, Supplier<SseEmitter.SseEventBuilder> event) {
        if (taken.add(key) && !waiting.offer(event)) {
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
            // The client is gone.
            close();
        } catch (InterruptedException _) {
            emitter.complete();
        }
    }

    void close() {
        open = false;
    }

    private void send(@Nullable Supplier<SseEmitter.SseEventBuilder> event) throws IOException {
        if (open) {
            emitter.send(event == null ? SseEmitter.event().name("ping").data("") : event.get());
        }
    }

    private SseEmitter.SseEventBuilder event(Notification notification) {
        return SseEmitter.event()
                .name("notification")
                .id(new Cursor(notification.storedAt(), notification.id()).encode())
                .data(NotificationItem.of(notification, reader.subject(), wordings));
    }

    private static SseEmitter.SseEventBuilder event(Map<String, Object> change) {
        return SseEmitter.event().name("case").data(change);
    }
}
