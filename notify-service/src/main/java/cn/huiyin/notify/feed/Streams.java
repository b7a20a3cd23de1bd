package cn.huiyin.notify.feed;

import cn.huiyin.notify.changes.CaseChange;
import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.delivery.Notifications;
import cn.huiyin.notify.wording.Languages;
import cn.huiyin.platform.paging.Cursor;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** All open streams of this replica. */
@Component
class Streams {

    private final List<Stream> open = new CopyOnWriteArrayList<>();
    private final Notifications notifications;
    private final Languages languages;
    private final StreamSettings settings;
    private final Clock clock;

    Streams(
            Notifications notifications,
            Languages languages,
            StreamSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.notifications = notifications;
        this.languages = languages;
        this.settings = settings;
        this.clock = clock;
        meters.gaugeCollectionSize("huiyin.notify.streams", List.of(), open);
    }

    /** @param lastSeen the last event that the reader saw; what came after it is given first */
    SseEmitter open(Reader reader, Locale language, @Nullable Cursor lastSeen) {
        SseEmitter emitter = new SseEmitter(settings.longest().toMillis());
        Stream stream = new Stream(reader, languages.of(language), emitter);
        emitter.onTimeout(stream::close);
        emitter.onError(_ -> stream.close());
        emitter.onCompletion(() -> remove(stream));
        makeRoom(reader);
        // The stream is opened before earlier messages are read: those stored in between are offered twice and taken
        // once.
        open.add(stream);
        if (lastSeen != null) {
            missed(reader, lastSeen).forEach(stream::offer);
        }
        Thread.ofVirtual().name("stream").start(stream::run);
        return emitter;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    void offerAll(Collection<Notification> fresh) {
        for (Stream stream : open) {
            fresh.forEach(stream::offer);
        }
    }

    void offer(List<CaseChange> changes) {
        if (!changes.isEmpty()) {
            open.forEach(stream -> stream.offer(changes));
        }
    }

    void closeAll() {
        open.forEach(Stream::close);
    }

    private List<Notification> missed(Reader reader, Cursor lastSeen) {
        Instant now = clock.instant();
        Instant earliest = now.minus(settings.catchUp());
        Instant from = lastSeen.at().isAfter(earliest) ? lastSeen.at() : earliest;
        return notifications.toBetween(reader.recipients(), from, now.plusSeconds(1), Stream.MOST_WAITING / 2).stream()
                .filter(one -> isAfter(one, lastSeen))
                .toList();
    }

    private static boolean isAfter(Notification one, Cursor lastSeen) {
        int byTime = one.storedAt().compareTo(lastSeen.at());
        return byTime > 0 || byTime == 0 && one.id().compareTo(lastSeen.id()) > 0;
    }

    private void makeRoom(Reader reader) {
        List<Stream> own = open.stream()
                .filter(stream -> stream.reader().subject().equals(reader.subject()))
                .toList();
        for (int i = 0; i <= own.size() - settings.perReader(); i++) {
            own.get(i).close();
            remove(own.get(i));
        }
    }

    private void remove(Stream stream) {
        stream.close();
        open.remove(stream);
    }
}
