package cn.huiyin.notify.delivery;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;

import cn.huiyin.notify.delivery.domain.DeliveryState;
import cn.huiyin.notify.plan.ChannelCode;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts of notifications by result. */
@Component
public class ChannelOutcomes {

    private static final Duration RECENT = Duration.ofDays(7);
    private static final String COUNT = "count";

    private final MongoCollection<Document> stored;
    private final Clock clock;

    ChannelOutcomes(MongoDatabase database, Clock clock) {
        this.stored = database.getCollection(Notifications.COLLECTION);
        this.clock = clock;
    }

    /**
     * The number of notifications of a channel with the same state and reason.
     *
     * @param reason the code that came with the state
     * @param lastAt when the last of them ended; absent where none has
     */
    public record Outcome(
            String channel,
            DeliveryState state,
            @Nullable String reason,
            long count,
            @Nullable Instant lastAt) {}

    /** Counts of the last seven days, by channel, state and reason. */
    public List<Outcome> recent() {
        Document alike = new Document(NotificationDocument.CHANNEL, "$" + NotificationDocument.CHANNEL)
                .append(NotificationDocument.STATE, "$" + NotificationDocument.STATE)
                .append(NotificationDocument.REASON, "$" + NotificationDocument.REASON);
        return stored.aggregate(List.of(
                        match(gte(
                                NotificationDocument.STORED_AT,
                                Date.from(clock.instant().minus(RECENT)))),
                        group(
                                alike,
                                sum(COUNT, 1L),
                                max(NotificationDocument.ENDED_AT, "$" + NotificationDocument.ENDED_AT))))
                .map(ChannelOutcomes::outcome)
                .into(new ArrayList<>());
    }

    /** The number of pending notifications, of any age. */
    public long pending(ChannelCode channel) {
        return stored.countDocuments(and(
                eq(NotificationDocument.CHANNEL, channel.value()),
                eq(NotificationDocument.OPEN, true),
                gte(NotificationDocument.DUE_AT, Instant.EPOCH)));
    }

    private static Outcome outcome(Document counted) {
        Document alike = counted.get("_id", Document.class);
        Date last = counted.getDate(NotificationDocument.ENDED_AT);
        return new Outcome(
                alike.getString(NotificationDocument.CHANNEL),
                DeliveryState.valueOf(alike.getString(NotificationDocument.STATE)),
                alike.getString(NotificationDocument.REASON),
                counted.get(COUNT, Number.class).longValue(),
                last == null ? null : last.toInstant());
    }
}
