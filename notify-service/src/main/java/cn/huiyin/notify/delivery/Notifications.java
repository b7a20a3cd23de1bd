package cn.huiyin.notify.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import cn.huiyin.notify.delivery.domain.DeliveryState;
import cn.huiyin.notify.delivery.domain.QuietHours;
import cn.huiyin.notify.telling.domain.Channel;
import cn.huiyin.notify.telling.domain.News;
import cn.huiyin.notify.telling.domain.Telling;
import cn.huiyin.platform.mongo.Indexes;
import cn.huiyin.platform.paging.Slice;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** All notifications: written once, listed by recipient. What is on its way is in {@link DueNotifications}. */
@Component
public class Notifications {

    static final String COLLECTION = "notifications";

    /** How long a notification is kept. */
    public static final Duration KEPT = Duration.ofDays(180);

    private final MongoCollection<Document> stored;
    private final QuietHours quietHours;
    private final Clock clock;
    private final ApplicationEventPublisher told;

    Notifications(MongoDatabase database, QuietHours quietHours, Clock clock, ApplicationEventPublisher told) {
        this.stored = database.getCollection(COLLECTION);
        this.quietHours = quietHours;
        this.clock = clock;
        this.told = told;
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(
                                NotificationDocument.EVENT,
                                NotificationDocument.RECIPIENT,
                                NotificationDocument.CHANNEL),
                        new IndexOptions().name("told_once").unique(true)),
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(
                                NotificationDocument.RECIPIENT,
                                NotificationDocument.STORED_AT,
                                NotificationDocument.ID),
                        new IndexOptions().name("by_recipient")),
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(
                                NotificationDocument.OPEN, NotificationDocument.DUE_AT),
                        new IndexOptions()
                                .name("due")
                                .partialFilterExpression(new Document(NotificationDocument.OPEN, true))),
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(NotificationDocument.STORED_AT),
                        new IndexOptions().name("stored_expiry").expireAfter(KEPT.toDays(), TimeUnit.DAYS)));
    }

    /** Writes down that somebody is to be told; does nothing where that is written already. */
    public void add(String event, News news, Telling telling) {
        Instant now = clock.instant();
        Document notification = NotificationDocument.of(event, news, telling, now);
        switch (telling.channel()) {
            // Written down is arrived: the pages show what is stored.
            case IN_APP -> ended(notification, DeliveryState.DELIVERED, now);
            case EMAIL -> due(notification, quietHours.notBefore(now));
        }
        if (insert(notification)) {
            told.publishEvent(new Told(telling.channel()));
        }
    }

    /** Those of a slice of time, newest first. */
    public List<Notification> of(Set<String> recipients, Slice slice, Bson sort, int limit) {
        Bson mine = in(NotificationDocument.RECIPIENT, recipients);
        Bson inSlice = slice.filter(NotificationDocument.STORED_AT, NotificationDocument.ID);
        return list(and(mine, inSlice), sort, limit);
    }

    /** Those written down in a span of time for whomever, earliest first. */
    public List<Notification> storedBetween(Instant from, Instant to, int limit) {
        Bson inside = and(gte(NotificationDocument.STORED_AT, from), lt(NotificationDocument.STORED_AT, to));
        Bson inApp = eq(NotificationDocument.CHANNEL, Channel.IN_APP.name());
        return list(
                and(inside, inApp), Sorts.ascending(NotificationDocument.STORED_AT, NotificationDocument.ID), limit);
    }

    /** Those written down in a span of time for these recipients, earliest first. */
    public List<Notification> toBetween(Set<String> recipients, Instant from, Instant to, int limit) {
        Bson mine = in(NotificationDocument.RECIPIENT, recipients);
        Bson inside = and(gte(NotificationDocument.STORED_AT, from), lt(NotificationDocument.STORED_AT, to));
        Bson earliestFirst = Sorts.ascending(NotificationDocument.STORED_AT, NotificationDocument.ID);
        return list(and(mine, inside), earliestFirst, limit);
    }

    /** How many since a moment this reader has not read. */
    public long unread(Set<String> recipients, String reader, Instant since) {
        return stored.countDocuments(and(
                in(NotificationDocument.RECIPIENT, recipients),
                gte(NotificationDocument.STORED_AT, since),
                lt(NotificationDocument.STORED_AT, clock.instant().plusSeconds(60)),
                ne(NotificationDocument.READ_BY, reader)));
    }

    /** @return false when there is no such notification for these recipients */
    public boolean markRead(String id, Set<String> recipients, String reader) {
        return stored.updateOne(
                                and(eq(id), in(NotificationDocument.RECIPIENT, recipients)),
                                Updates.addToSet(NotificationDocument.READ_BY, reader))
                        .getMatchedCount()
                == 1;
    }

    private boolean insert(Document notification) {
        try {
            stored.insertOne(notification);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private List<Notification> list(Bson filter, Bson sort, int limit) {
        return stored.find(filter)
                .sort(sort)
                .limit(limit)
                .map(NotificationDocument::read)
                .into(new ArrayList<>());
    }

    private static void ended(Document notification, DeliveryState state, Instant now) {
        notification
                .append(NotificationDocument.STATE, state.name())
                .append(NotificationDocument.SINCE, Date.from(now))
                .append(NotificationDocument.ENDED_AT, Date.from(now));
    }

    private static void due(Document notification, Instant at) {
        notification
                .append(NotificationDocument.STATE, DeliveryState.PENDING.name())
                .append(NotificationDocument.OPEN, true)
                .append(NotificationDocument.SINCE, Date.from(at))
                .append(NotificationDocument.DUE_AT, Date.from(at));
    }
}
