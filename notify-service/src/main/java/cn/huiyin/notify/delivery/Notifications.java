package cn.huiyin.notify.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;

import cn.huiyin.notify.delivery.domain.DeliveryState;
import cn.huiyin.notify.plan.ChannelCode;
import cn.huiyin.notify.plan.PlannedNotification;
import cn.huiyin.notify.plan.Recipient;
import cn.huiyin.platform.mongo.DuplicateKeys;
import cn.huiyin.platform.mongo.Indexes;
import cn.huiyin.platform.paging.Slice;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Map<ChannelCode, Channel> channels;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notifications(MongoDatabase database, List<Channel> channels, Clock clock, ApplicationEventPublisher events) {
        this.stored = database.getCollection(COLLECTION);
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::code, Function.identity()));
        this.clock = clock;
        this.events = events;
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
                                NotificationDocument.CHANNEL, NotificationDocument.OPEN, NotificationDocument.DUE_AT),
                        new IndexOptions()
                                .name("due_by_channel")
                                .partialFilterExpression(new Document(NotificationDocument.OPEN, true))),
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(NotificationDocument.CASE),
                        new IndexOptions().name("by_case")),
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(NotificationDocument.STORED_AT),
                        new IndexOptions().name("stored_expiry").expireAfter(KEPT.toDays(), TimeUnit.DAYS)));
    }

    /** The channels that can be used at all. */
    public Set<ChannelCode> channels() {
        return channels.keySet();
    }

    /** Stores new notifications; those that are stored already stay as they are. */
    public void add(List<PlannedNotification> planned) {
        if (planned.isEmpty()) {
            return;
        }
        insert(planned.stream().map(this::document).toList());
        planned.stream()
                .map(PlannedNotification::channel)
                .distinct()
                .forEach(channel -> events.publishEvent(new NotificationStored(channel)));
    }

    private Document document(PlannedNotification planned) {
        Instant now = clock.instant();
        Channel channel = Objects.requireNonNull(channels.get(planned.channel()), "a channel that is there");
        Document notification = NotificationDocument.of(planned, now);
        if (channel.arrivesWhenStored()) {
            ended(notification, DeliveryState.DELIVERED, now);
        } else {
            due(notification, channel.quietHours().notBefore(now));
        }
        return notification;
    }

    /**
     * Deletes what is told of a case to anybody but these.
     *
     * @param before the version of the case from which on nothing is deleted
     */
    public void withdraw(String caseId, long before, Set<Recipient> kept) {
        stored.deleteMany(and(
                eq(NotificationDocument.CASE, caseId),
                lt(NotificationDocument.VERSION, before),
                nin(NotificationDocument.RECIPIENT, values(kept))));
    }

    /** Those of a time window, newest first. */
    public List<Notification> of(Set<Recipient> recipients, Slice slice, Bson sort, int limit) {
        Bson mine = to(recipients);
        Bson inSlice = slice.filter(NotificationDocument.STORED_AT, NotificationDocument.ID);
        return list(and(mine, inSlice), sort, limit);
    }

    /** Those of all recipients that were stored in a time window, earliest first. */
    public List<Notification> storedBetween(Instant from, Instant to, int limit) {
        Bson inside = and(gte(NotificationDocument.STORED_AT, from), lt(NotificationDocument.STORED_AT, to));
        Bson inApp = eq(NotificationDocument.CHANNEL, ChannelCode.IN_APP.value());
        return list(
                and(inside, inApp), Sorts.ascending(NotificationDocument.STORED_AT, NotificationDocument.ID), limit);
    }

    /** Those of these recipients that were stored in a time window, earliest first. */
    public List<Notification> toBetween(Set<Recipient> recipients, Instant from, Instant to, int limit) {
        Bson mine = to(recipients);
        Bson inside = and(gte(NotificationDocument.STORED_AT, from), lt(NotificationDocument.STORED_AT, to));
        Bson earliestFirst = Sorts.ascending(NotificationDocument.STORED_AT, NotificationDocument.ID);
        return list(and(mine, inside), earliestFirst, limit);
    }

    /** How many since a moment this reader has not read. */
    public long unread(Set<Recipient> recipients, String reader, Instant since) {
        return stored.countDocuments(and(
                to(recipients),
                gte(NotificationDocument.STORED_AT, since),
                lt(NotificationDocument.STORED_AT, clock.instant().plusSeconds(60)),
                ne(NotificationDocument.READ_BY, reader)));
    }

    /** @return false when there is no such notification for these recipients */
    public boolean markRead(String id, Set<Recipient> recipients, String reader) {
        return stored.updateOne(and(eq(id), to(recipients)), Updates.addToSet(NotificationDocument.READ_BY, reader))
                        .getMatchedCount()
                == 1;
    }

    private static Bson to(Set<Recipient> recipients) {
        return in(NotificationDocument.RECIPIENT, values(recipients));
    }

    private static List<String> values(Set<Recipient> recipients) {
        return recipients.stream().map(Recipient::value).toList();
    }

    private void insert(List<Document> notifications) {
        try {
            stored.insertMany(notifications, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!DuplicateKeys.areAll(e)) {
                throw e;
            }
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
