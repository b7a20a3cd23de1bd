package cn.huiyin.notify.delivery;

import cn.huiyin.notify.delivery.domain.DeliveryState;
import cn.huiyin.notify.telling.domain.Channel;
import cn.huiyin.notify.telling.domain.Facts;
import cn.huiyin.notify.telling.domain.News;
import cn.huiyin.notify.telling.domain.Step;
import cn.huiyin.notify.telling.domain.Telling;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link Notification}. {@code open} is there, and true, as long as something is to be done. */
final class NotificationDocument {

    static final String ID = "_id";
    static final String EVENT = "event";
    static final String RECIPIENT = "recipient";
    static final String CHANNEL = "channel";
    static final String STORED_AT = "storedAt";
    static final String SINCE = "since";
    static final String STATE = "state";
    static final String OPEN = "open";
    static final String DUE_AT = "dueAt";
    static final String ATTEMPTS = "attempts";
    static final String ENDED_AT = "endedAt";
    static final String REASON = "reason";
    static final String READ_BY = "readBy";

    private static final String CASE = "caseId";
    private static final String STEP = "step";
    private static final String VERSION = "version";
    private static final String WORDING = "wording";
    private static final String FACTS = "facts";

    private NotificationDocument() {}

    /** A new one, told and not yet on its way. */
    static Document of(String event, News news, Telling telling, Instant now) {
        return new Document(ID, new ObjectId().toHexString())
                .append(EVENT, event)
                .append(RECIPIENT, telling.recipient())
                .append(CHANNEL, telling.channel().name())
                .append(CASE, news.caseId())
                .append(STEP, news.step().name())
                .append(VERSION, news.version())
                .append(WORDING, telling.wording())
                .append(FACTS, facts(news.facts()))
                .append(STORED_AT, Date.from(now))
                .append(ATTEMPTS, 0);
    }

    static Notification read(Document stored) {
        return new Notification(
                stored.getString(ID),
                stored.getString(RECIPIENT),
                Channel.valueOf(stored.getString(CHANNEL)),
                stored.getString(CASE),
                Step.valueOf(stored.getString(STEP)),
                stored.getLong(VERSION),
                stored.getString(WORDING),
                facts(stored.get(FACTS, Document.class)),
                stored.getDate(STORED_AT).toInstant(),
                stored.getDate(SINCE).toInstant(),
                DeliveryState.valueOf(stored.getString(STATE)),
                stored.getInteger(ATTEMPTS),
                Set.copyOf(stored.getList(READ_BY, String.class, List.of())));
    }

    private static Document facts(Facts facts) {
        Document stored = new Document("number", facts.number());
        append(stored, "office", facts.office());
        append(stored, "category", facts.category());
        append(stored, "acceptBy", facts.acceptBy());
        append(stored, "answerBy", facts.answerBy());
        return stored;
    }

    private static Facts facts(Document stored) {
        return new Facts(
                stored.getString("number"),
                stored.getString("office"),
                stored.getString("category"),
                instant(stored, "acceptBy"),
                instant(stored, "answerBy"));
    }

    private static void append(Document stored, String key, @Nullable Object value) {
        if (value != null) {
            stored.append(key, value instanceof Instant at ? Date.from(at) : value);
        }
    }

    private static @Nullable Instant instant(Document stored, String key) {
        Date value = stored.getDate(key);
        return value == null ? null : value.toInstant();
    }
}
