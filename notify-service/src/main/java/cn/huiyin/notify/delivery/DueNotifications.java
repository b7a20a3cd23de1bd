package cn.huiyin.notify.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import cn.huiyin.notify.delivery.domain.DeliveryState;
import cn.huiyin.notify.delivery.domain.QuietHours;
import cn.huiyin.notify.delivery.domain.RetrySchedule;
import cn.huiyin.notify.delivery.domain.SendResult;
import cn.huiyin.notify.plan.ChannelCode;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * The pending notifications. A replica claims one by moving its due time ahead by the lease, if the due time is still
 * the one that was read: of two replicas one succeeds, and what a replica leaves behind when it dies is due again.
 */
@Component
class DueNotifications {

    /** Longer than an attempt can take. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int BATCH = 200;

    private final MongoCollection<Document> stored;
    private final RetrySchedule schedule;
    private final Clock clock;

    DueNotifications(MongoDatabase database, RetrySchedule schedule, Clock clock) {
        this.stored = database.getCollection(Notifications.COLLECTION);
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Claims and hands over each notification of a channel that was due when this began. */
    void drain(ChannelCode channel, Consumer<Notification> sender) {
        Bson due = and(
                eq(NotificationDocument.CHANNEL, channel.value()),
                eq(NotificationDocument.OPEN, true),
                gte(NotificationDocument.DUE_AT, Instant.EPOCH),
                lte(NotificationDocument.DUE_AT, clock.instant()));
        try (MongoCursor<Document> cursor = stored.find(due)
                .projection(Projections.include(NotificationDocument.DUE_AT))
                .batchSize(BATCH)
                .cursor()) {
            while (cursor.hasNext()) {
                claim(cursor.next()).ifPresent(sender);
            }
        }
    }

    /** Stores how an attempt ended, unless another replica has the lease meanwhile. */
    void finish(Notification claimed, QuietHours quietHours, SendResult result) {
        Instant now = clock.instant();
        Bson change =
                switch (result) {
                    case SendResult.Delivered _ -> end(DeliveryState.DELIVERED, "", now);
                    case SendResult.PermanentFailure(String reason) ->
                        end(DeliveryState.PERMANENT_FAILURE, reason, now);
                    case SendResult.Dropped(String reason) -> end(DeliveryState.DROPPED, reason, now);
                    case SendResult.TemporaryFailure(String reason) -> again(claimed, quietHours, reason, now);
                };
        stored.updateOne(and(eq(claimed.id()), eq(NotificationDocument.ATTEMPTS, claimed.attempts())), change);
    }

    private Optional<Notification> claim(Document due) {
        Bson asRead = and(
                eq(due.getString(NotificationDocument.ID)),
                eq(NotificationDocument.OPEN, true),
                eq(NotificationDocument.DUE_AT, due.getDate(NotificationDocument.DUE_AT)));
        Bson lease = Updates.combine(
                Updates.set(NotificationDocument.STATE, DeliveryState.SENDING.name()),
                Updates.set(
                        NotificationDocument.DUE_AT, Date.from(clock.instant().plus(LEASE))),
                Updates.inc(NotificationDocument.ATTEMPTS, 1));
        return Optional.ofNullable(stored.findOneAndUpdate(
                        asRead, lease, new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(NotificationDocument::read);
    }

    private Bson again(Notification claimed, QuietHours quietHours, String reason, Instant now) {
        double chance = ThreadLocalRandom.current().nextDouble();
        return schedule.next(claimed.attempts(), claimed.since(), now, chance)
                .map(quietHours::notBefore)
                .map(next -> Updates.combine(
                        Updates.set(NotificationDocument.STATE, DeliveryState.TEMPORARY_FAILURE.name()),
                        Updates.set(NotificationDocument.REASON, reason),
                        Updates.set(NotificationDocument.DUE_AT, Date.from(next))))
                .orElseGet(() -> end(DeliveryState.PERMANENT_FAILURE, reason, now));
    }

    private static Bson end(DeliveryState state, String reason, Instant now) {
        return Updates.combine(
                Updates.set(NotificationDocument.STATE, state.name()),
                Updates.unset(NotificationDocument.OPEN),
                Updates.unset(NotificationDocument.DUE_AT),
                reason.isEmpty()
                        ? Updates.unset(NotificationDocument.REASON)
                        : Updates.set(NotificationDocument.REASON, reason),
                Updates.set(NotificationDocument.ENDED_AT, Date.from(now)));
    }
}
