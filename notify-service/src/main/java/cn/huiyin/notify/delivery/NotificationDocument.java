package cn.huiyin.notify.delivery;

import cn.huiyin.notify.plan.CaseUpdate;
import cn.huiyin.notify.plan.PlannedNotification;
import cn.huiyin.notify.plan.Recipient;
import cn.huiyin.notify.plan.WordingParameters;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;

/** The stored form of a {@link Notification}. {@code open} is there, and true, as long as something is to be done. */
final class NotificationDocument {

    static final String ID = "_id";
    static final String EVENT = "event";
    static final String RECIPIENT = "recipient";
    static final String CHANNEL = "channel";
    static final String CASE = "caseId";
    static final String VERSION = "version";
    static final String STORED_AT = "storedAt";
    static final String SINCE = "since";
    static final String STATE = "state";
    static final String OPEN = "open";
    static final String DUE_AT = "dueAt";
    static final String ATTEMPTS = "attempts";
    static final String ENDED_AT = "endedAt";
    static final String REASON = "reason";
    static final String READ_BY = "readBy";

    private static final String EVENT_NAME = "eventName";
    private static final String TEMPLATE = "template";
    private static final String PARAMETERS = "parameters";

    private NotificationDocument() {}

    /** A new one. */
    static Document of(PlannedNotification planned, Instant now) {
        CaseUpdate update = planned.update();
        return new Document(ID, new ObjectId().toHexString())
                .append(EVENT, update.eventId())
                .append(RECIPIENT, planned.recipient().value())
                .append(CHANNEL, planned.channel().value())
                .append(CASE, update.caseId())
                .append(EVENT_NAME, update.event())
                .append(VERSION, update.version())
                .append(TEMPLATE, planned.template())
                .append(PARAMETERS, stored(WordingParameters.of(update)))
                .append(STORED_AT, Date.from(now))
                .append(ATTEMPTS, 0);
    }

    static Notification read(Document stored) {
        return new Notification(
                stored.getString(ID),
                new Recipient(stored.getString(RECIPIENT)),
                stored.getString(CASE),
                stored.getString(EVENT_NAME),
                stored.getLong(VERSION),
                stored.getString(TEMPLATE),
                parameters(stored.get(PARAMETERS, Document.class)),
                stored.getDate(STORED_AT).toInstant(),
                stored.getDate(SINCE).toInstant(),
                stored.getInteger(ATTEMPTS),
                Set.copyOf(stored.getList(READ_BY, String.class, List.of())));
    }

    private static Document stored(Map<String, Object> parameters) {
        Document stored = new Document();
        parameters.forEach((name, value) -> stored.append(name, value instanceof Instant at ? Date.from(at) : value));
        return stored;
    }

    private static Map<String, Object> parameters(Document stored) {
        Map<String, Object> parameters = new HashMap<>();
        stored.forEach((name, value) -> parameters.put(name, value instanceof Date at ? at.toInstant() : value));
        return parameters;
    }
}
